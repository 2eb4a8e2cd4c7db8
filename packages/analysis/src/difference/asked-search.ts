import type { Situation } from "../answer.ts";
import type { Encoder, EncoderOptions } from "../encoding/encoder.ts";
import { alternatives } from "../situation/alternatives.ts";
import { readSituation } from "../situation/read.ts";
import { Budget, OutOfBudget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";
import { askedExample } from "./asked-example.ts";
import { type AskedFact, askedProblem } from "./asked-problem.ts";
import { boundedEncoder } from "./bounded.ts";
import type { Constraint } from "./cell.ts";
import { type Asked, closeSituations, isNowhere, type Look, lookIn } from "./closer-look.ts";
import type {
  AskedDifference,
  AskedExample,
  AskedRegion,
  DifferenceOptions,
  UnclearDifference,
} from "./difference.ts";
import type { Ground } from "./ground.ts";
import { cellReaders } from "./readers.ts";
import { regionWords } from "./region-words.ts";
import { widened } from "./widen.ts";

export interface FoundAsked {
  readonly asks: readonly AskedDifference[];
  readonly unclear: readonly UnclearDifference[];
}

/** So many events are looked at one by one to find an example. */
const mostEvents = [0, 1, 2, 3];
/** How often what a region holds may not be told before a fact is given up. */
const mostUndetermined = 2;
/** How many regions of one fact are told. */
const mostRegions = 20;

/** Finds all situations in which, to settle an action, one version asks for a fact and the other does not. */
export function searchAsked(
  ground: Ground,
  action: number,
  encoder: Encoder,
  { steps = 3_000_000 }: DifferenceOptions,
): FoundAsked {
  const { joint, wording } = ground;
  const name = joint.actions[action] ?? "";
  const problem = askedProblem(ground, action, encoder);
  const deciding = ground.deciding(action);
  const asks: AskedDifference[] = [];
  const unclear: UnclearDifference[] = [];
  const names = [...problem.facts].map(
    ([fact, asked]) => [joint.plan.facts[fact]?.name ?? "", fact, asked] as const,
  );
  for (const [fact, index, asked] of names.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const regions: AskedRegion[] = [];
    const note = (reason: string, within: string | null) =>
      unclear.push({
        action: name,
        reason: `whether it asks for “${fact}” to settle it: ${reason}`,
        place: null,
        within,
        example: null,
      });
    try {
      look(index, asked, regions, note);
    } catch (error) {
      if (!(error instanceof OutOfBudget)) throw error;
      note("it takes too many steps", null);
    }
    if (regions.length > 0) asks.push({ fact, actions: [name], regions });
  }
  return { asks, unclear };

  function look(
    fact: number,
    { own, others, differs }: AskedFact,
    regions: AskedRegion[],
    note: (reason: string, within: string | null) => void,
  ): void {
    const budget = new Budget(steps);
    const { gates, book } = encoder;
    const { sat } = gates;
    const solve = (literals: readonly Literal[]) =>
      sat.solve(literals, book.finalCheck(budget), budget);
    if (!solve([differs])) return;
    const { changed } = problem;
    const readers = cellReaders([...problem.dimensions.all.values()], problem);
    const targets = [gates.and(own[0], -own[1]), gates.and(own[1], -own[0])] as const;
    const open = sat.variable();
    let undetermined = 0;
    while (solve([open, differs])) {
      const holds = (literal: Literal) => sat.value(literal) > 0;
      const isBefore = holds(own[0]);
      const cell = readers.flatMap((reader) => reader.read(holds));
      const situation = encoder.histories.size === 0 ? readSituation(encoder) : null;
      const target = targets[isBefore ? 0 : 1];
      const region = widened(
        cell,
        (literals) => (solve([...literals, -target]) ? null : sat.blamed),
        holds,
        (key) => changed.has(key),
        cell.filter(({ dimension }) => changed.has(dimension.key)),
      );
      const constraints = region ?? cell;
      const literals = constraints.map(({ literal }) => literal);
      const conditions = region === null ? null : wordsOf(constraints);
      const look = lookIn(constraints, (options) => askedIn(fact, isBefore, options), budget);
      const example = exampleOf(constraints, fact, isBefore, situation, look);
      if (example === null && isNowhere(encoder, look)) {
        // Events one by one do not come to what they were taken to come to together.
      } else if (conditions !== null && example !== null) {
        const alone = others !== gates.never && solve([...literals, others]);
        const asked = isBefore ? "before" : "after";
        regions.push({ words: conditions.join(" and "), conditions, alone, asked, example });
      } else {
        undetermined += 1;
        const [first] = encoder.inexact;
        note(first?.reason ?? "no example was found", conditions?.join(" and ") ?? null);
      }
      if (undetermined >= mostUndetermined) return;
      if (regions.length >= mostRegions) {
        note(`there are more than ${mostRegions} regions`, null);
        return;
      }
      sat.add(-open, ...literals.map((literal) => -literal));
    }
  }

  function wordsOf(constraints: readonly Constraint[]): readonly string[] | null {
    const words = regionWords(constraints, wording);
    return words.includes(null) ? null : (words as readonly string[]);
  }

  /** Of what was found itself, or of a closer look at events one by one. */
  function exampleOf(
    constraints: readonly Constraint[],
    fact: number,
    isBefore: boolean,
    situation: Situation | null,
    look: Look,
  ): AskedExample | null {
    const tried = (found: Situation) => {
      for (const one of alternatives(found, joint.plan)) {
        const example = askedExample(one, constraints, fact, isBefore, deciding, joint.plan);
        if (example !== null) return example;
      }
      return null;
    };
    const example = situation && tried(situation);
    if (example !== null) return example;
    for (const one of closeSituations(encoder, look, mostEvents)) {
      const closer = tried(one);
      if (closer !== null) return closer;
    }
    return null;
  }

  /** The same question in another encoding; null where nothing asks for the fact there. */
  function askedIn(fact: number, isBefore: boolean, options: EncoderOptions): Asked | null {
    const closer = askedProblem(ground, action, boundedEncoder(joint.plan, options));
    const asked = closer.facts.get(fact);
    if (asked === undefined) return null;
    const { gates } = closer.encoder;
    return {
      encoder: closer.encoder,
      goal: gates.and(asked.differs, asked.own[isBefore ? 0 : 1]),
      encodedAs: (key) => closer.dimensions.all.get(key)?.value,
    };
  }
}
