import type { Situation } from "../answer.ts";
import type { Encoder, EncoderOptions } from "../encoding/encoder.ts";
import { knownOf } from "../encoding/tables.ts";
import { alternatives } from "../situation/alternatives.ts";
import { readSituation } from "../situation/read.ts";
import { Budget, OutOfBudget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";
import type { Constraint } from "./cell.ts";
import { type Asked, closeSituations, isNowhere, type Look, lookIn } from "./closer-look.ts";
import { crowdReader, standingLiterals } from "./crowd.ts";
import type {
  DifferenceOptions,
  Region,
  RegionExample,
  RuleStanding,
  UnclearDifference,
  UnclearPlace,
} from "./difference.ts";
import type { Subject } from "./dimensions.ts";
import { exampleFrom } from "./example.ts";
import type { Ground } from "./ground.ts";
import { needed, type ToldRegion } from "./needed.ts";
import { type Problem, problemOf } from "./problem.ts";
import { cellReaders, withoutParts } from "./readers.ts";
import { regionWords } from "./region-words.ts";
import { widened } from "./widen.ts";

export interface Found {
  /** In which all was asked. */
  readonly encoder: Encoder;
  readonly regions: readonly Region[];
  readonly unclear: readonly UnclearDifference[];
}

/** So many events are looked at one by one to find an example. */
const mostEvents = [0, 1, 2, 3, 4, 6];
/** How often what a region holds may not be told before an action is given up. */
const mostUndetermined = 3;
/** So many regions are still read, if each of them is decided in one way. */
const mostPlain = 6;

/** Finds all situations in which the two versions decide an action differently: one, the widest region around it, and so on. */
export function searchAction(
  ground: Ground,
  action: number,
  { steps = 3_000_000, regions: most = 60, others: mostOthers = 8 }: DifferenceOptions,
): Found {
  const { joint, named, changed, wording, places } = ground;
  const name = joint.actions[action] ?? "";
  const deciding = ground.deciding(action);
  let regions: Region[] = [];
  let unclear: UnclearDifference[] = [];
  const budget = new Budget(steps);
  const problem = problemOf(joint, action, named, changed);
  try {
    const isCrowded = problem.others.length > mostOthers;
    // Where many rules speak for an action, what they say in addition would take a region for each of them.
    const isPlain = look(problem, isCrowded) && regions.length <= mostPlain;
    if (!isPlain && !isCrowded) {
      const plain = { regions, unclear };
      regions = [];
      unclear = [];
      const isWhole = look(problemOf(joint, action, named, changed), true);
      const isBetter = isWhole && regions.length < plain.regions.length;
      if (!isBetter && plain.unclear.length === 0) ({ regions, unclear } = plain);
    }
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
    unclear.push(unclearAt("it takes too many steps", null, null));
  }
  const reasons = new Set<string>();
  return {
    encoder: problem.encoder,
    regions,
    unclear: unclear.filter(({ reason, within }) => {
      const key = `${reason} ${within}`;
      return !reasons.has(key) && reasons.add(key);
    }),
  };

  /** Whether there were not too many regions. */
  function look(problem: Problem, isCrowded: boolean): boolean {
    const { encoder, differs, pairs, dimensions, merges, others } = problem;
    const { gates, book } = encoder;
    const { sat } = gates;
    if (differs === gates.never) return true;
    const solve = (literals: readonly Literal[]) =>
      sat.solve(literals, book.finalCheck(budget), budget);
    const quiet = others.flatMap(({ value }) =>
      value.kind === "truth" ? [-value.yes, gates.or(value.yes, value.no)] : [],
    );
    const spoken = isCrowded ? others : [];
    const readers = cellReaders([...spoken, ...dimensions.all.values()], problem);
    const crowdAt = crowdReader(problem);
    let undetermined = 0;
    let isWhole = true;
    // What has been told is left out only where it is asked for.
    const open = sat.variable();
    const told: ToldRegion[] = [];
    // First where all is known, which is what a reader looks for and what is told most easily; then all facts; then the rest.
    const all = [...dimensions.all.values()];
    const facts = all.filter(({ subject }) => subject.kind === "fact");
    const tiers = [all, facts].map((some) => some.map(({ value }) => knownOf(value, gates)));
    const purest = (asked: readonly Literal[]) => {
      for (let tier = tiers[0]; tier !== undefined; tier = tiers[0]) {
        if (solve([...asked, ...tier, -merges])) return true;
        tiers.shift();
      }
      return solve([...asked, -merges, ...quiet]) || solve([...asked, -merges]);
    };
    while (purest([open, differs])) {
      const holds = (literal: Literal) => sat.value(literal) > 0;
      const crowd = isCrowded ? crowdAt(holds) : { standings: [], signs: [] };
      const cell = [...crowd.standings, ...readers.flatMap((reader) => reader.read(holds))];
      const seen = [...pairs.values()].flatMap((pair) =>
        pair.map((literal) => (holds(literal) ? literal : -literal)),
      );
      const situation = encoder.histories.size === 0 ? readSituation(encoder) : null;
      const alike = gates.and(-merges, ...seen);
      const target = isCrowded ? gates.and(-merges, differs, ...crowd.signs) : alike;
      const isKept = (key: string) => problem.changed.has(key);
      const isSaid = ({ dimension: { key, subject } }: Constraint) =>
        isKept(key) || isStanding(subject);
      const region = widened(
        cell,
        (literals) => (solve([...literals, -target]) ? null : sat.blamed),
        holds,
        isKept,
        isCrowded ? cell.filter(isSaid) : withoutParts(cell, joint.plan),
      );
      const constraints = region ?? cell;
      const parts = region === null ? null : partsOf(constraints);
      const look = lookIn(constraints, (options) => asked(constraints, options), budget);
      const example = exampleOf(constraints, problem, situation, look);
      const conditions = parts?.includes(null) === false ? (parts as readonly string[]) : null;
      if (example === null && isNowhere(encoder, look)) {
        // Events one by one do not come to what they were taken to come to together.
      } else if (conditions !== null && example !== null) {
        const literals = constraints.map(({ literal }) => literal);
        const uniform = !isCrowded || !solve([...literals, -alike]);
        const standing = {
          rules: rulesOf(constraints),
          spoken: spokenOf(constraints),
          guardrails: guardrailsOf(constraints),
        };
        const words = conditions.join(" and ");
        told.push({ region: { words, conditions, ...standing, uniform, example }, literals });
      } else {
        undetermined += 1;
        const within = conditions === null ? null : conditions.join(" and ");
        const reason = reasonOf(problem, conditions !== null);
        unclear.push(unclearAt(reason, within, example, placeOf(problem)));
      }
      if (undetermined >= mostUndetermined) break;
      if (told.length >= (isCrowded ? most : Math.min(most, 4 * mostPlain))) {
        unclear.push(unclearAt(`there are more than ${most} regions`, null, null));
        isWhole = false;
        break;
      }
      sat.add(-open, ...constraints.map(({ literal }) => -literal));
    }
    if (solve([differs, merges])) {
      const example = confirmed([], alternatives(readSituation(encoder), joint.plan));
      const reason = "a role that a fact names may make two recommendations one";
      unclear.push(unclearAt(reason, null, example));
    }
    regions.push(...needed(told, (literals) => !solve(literals), gates));
    return isWhole;
  }

  function partsOf(constraints: readonly Constraint[]): readonly (string | null)[] {
    const said = constraints.filter(({ dimension }) => !isStanding(dimension.subject));
    return regionWords(said, wording);
  }

  function unclearAt(
    reason: string,
    within: string | null,
    example: RegionExample | null,
    place: UnclearPlace | null = null,
  ): UnclearDifference {
    return { action: name, reason, place, within, example };
  }

  /** Of what was found itself, or of a closer look at events one by one. */
  function exampleOf(
    constraints: readonly Constraint[],
    problem: Problem,
    situation: Situation | null,
    look: Look,
  ): RegionExample | null {
    const tried = (one: Situation) => confirmed(constraints, alternatives(one, joint.plan));
    const example = situation && tried(situation);
    if (example !== null) return example;
    for (const one of closeSituations(problem.encoder, look, mostEvents)) {
      const closer = tried(one);
      if (closer !== null) return closer;
    }
    return null;
  }

  /** The same question in another encoding. */
  function asked(constraints: readonly Constraint[], options: EncoderOptions): Asked {
    const closer = problemOf(joint, action, named, changed, options);
    const { encoder, differs, dimensions, others } = closer;
    return {
      encoder,
      goal: encoder.gates.and(differs, ...standingLiterals(constraints, closer)),
      encodedAs: (key) => (dimensions.all.get(key) ?? others.find((one) => one.key === key))?.value,
    };
  }

  function confirmed(
    constraints: readonly Constraint[],
    situations: Iterable<Situation>,
  ): RegionExample | null {
    for (const situation of situations) {
      const example = exampleFrom(situation, constraints, deciding, ground);
      if (example !== null) return example;
    }
    return null;
  }

  function placeOf({ encoder }: Problem): UnclearPlace | null {
    const [first] = encoder.inexact;
    return first === undefined ? null : (places.get(first.expression) ?? null);
  }
}

function isStanding({ kind }: Subject): boolean {
  return kind === "rule" || kind === "guardrails";
}

const standings = {
  silent: "not true",
  settled: "not pending",
  pending: "pending",
  false: "false",
} as const;

function rulesOf(constraints: readonly Constraint[]): readonly RuleStanding[] {
  return constraints.flatMap(({ dimension: { subject }, says: { kind } }) => {
    if (subject.kind !== "rule" || !(kind in standings)) return [];
    const { rule, version } = subject;
    const standing = standings[kind as keyof typeof standings];
    return [{ id: rule.id, title: rule.title, version, standing }];
  });
}

function spokenOf(constraints: readonly Constraint[]): boolean | null {
  const kinds = constraints.map(({ says }) => says.kind);
  return kinds.includes("spoken") ? true : kinds.includes("unspoken") ? false : null;
}

function guardrailsOf(constraints: readonly Constraint[]): Region["guardrails"] {
  const kinds = new Set(constraints.map(({ says }) => says.kind));
  if (kinds.has("free")) return "free";
  if (kinds.has("lifted")) return "blocked until more is known";
  if (kinds.has("forbidden")) return "blocked for certain";
  return kinds.has("blocked") ? "blocked" : null;
}

function reasonOf({ encoder }: Problem, isSaid: boolean): string {
  const [first] = encoder.inexact;
  return (
    first?.reason ??
    (isSaid ? "no example was found" : "what it depends on cannot be said in a condition")
  );
}
