import type { ExpressionIndex, Plan } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { constantOf } from "../encoding/constants.ts";
import type { Truth } from "../encoding/value.ts";
import { Budget, OutOfBudget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";
import type { Prover } from "./prover.ts";
import { question } from "./question.ts";

/** A condition as it is written: what `and`, `or` and `not` join, down to what is one comparison or one name. */
export interface WrittenPart {
  readonly expression: ExpressionIndex;
  readonly joins: "and" | "or" | "not" | null;
  readonly of: readonly WrittenPart[];
}

/** What is proved of a part of a condition. */
export type PartFault =
  /** It is true in no situation. */
  | "never true"
  /** It is false in no situation: it is true wherever it is known. */
  | "never false"
  /** The condition is the same without it, in every situation. */
  | "idle";

export interface FaultyPart {
  readonly part: WrittenPart;
  readonly fault: PartFault;
  /** Of an idle part: the one beside it that alone makes it so; null where several together do. */
  readonly beside: WrittenPart | null;
}

/**
 * The parts of a condition that say nothing: those that have one answer whatever the situation, and those without which the whole is the
 * same. What is idle may be left out all at once. A condition that is as a whole true in no situation has none: all of it is wrong.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when visits > 5 and visits > 3 then call customer" });
 * const { when } = plan.rules[0];
 * const of = plan.expressions[when].of.map((expression) => ({ expression, joins: null, of: [] }));
 * const [found] = faultyParts(plan, { expression: when, joins: "and", of });
 * [found.fault, found.part === of[1], found.beside === of[0]]; // ["idle", true, true]
 */
export function faultyParts(
  plan: Plan,
  whole: WrittenPart,
  { steps = 2_000_000, onLimit }: AskOptions = {},
): readonly FaultyPart[] {
  return question(plan, whole.expression, (prover) =>
    faultsOf(whole, prover, new Budget(steps), onLimit),
  );
}

function faultsOf(
  whole: WrittenPart,
  prover: Prover,
  budget: Budget,
  onLimit: AskOptions["onLimit"],
): readonly FaultyPart[] {
  const { encoder } = prover;
  const { gates, plan } = encoder;
  const found: FaultyPart[] = [];
  const isPossible = (...literals: readonly Literal[]) => prover.isPossible(literals, budget);

  function truth(part: WrittenPart, without: ReadonlySet<WrittenPart>): Truth {
    const { joins, of } = part;
    const kept = of.filter((one) => !without.has(one)).map((one) => truth(one, without));
    if (joins === null || kept.length === 0) return encoder.truth(part.expression);
    const [yes, no] = [kept.map((one) => one.yes), kept.map((one) => one.no)];
    switch (joins) {
      case "and":
        return { kind: "truth", yes: gates.and(...yes), no: gates.or(...no) };
      case "or":
        return { kind: "truth", yes: gates.or(...yes), no: gates.and(...no) };
      case "not":
        return { kind: "truth", yes: kept[0]?.no ?? gates.never, no: kept[0]?.yes ?? gates.always };
    }
  }

  const seenTrue = new Set<WrittenPart>();
  const seenFalse = new Set<WrittenPart>();
  const all = [...partsIn(whole)].filter(
    ({ expression }) => plan.expressions[expression]?.op !== "constant",
  );

  /** An assignment shows of many parts at once what they can be. */
  function isSeen(...literals: readonly Literal[]): boolean {
    const truths = all.map((part) => ({ part, ...encoder.truth(part.expression) }));
    const about = truths.flatMap(({ yes, no }) => [yes, no]);
    if (!prover.isPossible(literals, budget, about)) return false;
    for (const { part, yes, no } of truths) {
      if (gates.sat.value(yes) > 0) seenTrue.add(part);
      if (gates.sat.value(no) > 0) seenFalse.add(part);
    }
    return true;
  }

  /** Whether it or something in it has one answer alone; the innermost that has is what is wrong. */
  function constants(part: WrittenPart): boolean {
    let hasInner = false;
    for (const one of part.of) if (constants(one)) hasInner = true;
    if (hasInner || plan.expressions[part.expression]?.op === "constant") return hasInner;
    const { yes, no } = encoder.truth(part.expression);
    const fault =
      !seenTrue.has(part) && !isSeen(yes)
        ? "never true"
        : !seenFalse.has(part) && !isSeen(no)
          ? "never false"
          : null;
    if (fault === null) return false;
    found.push({ part, fault, beside: null });
    return true;
  }

  function idle(): void {
    const own = truth(whole, new Set());
    const faulty = new Set(found.map(({ part }) => part));
    const without = new Set<WrittenPart>();
    for (const { part, chain } of operandsIn(whole, without)) {
      if (holds(part, faulty) || chain.of.every((one) => one === part || without.has(one)))
        continue;
      if (chain === whole && tipsAlone(part, without)) continue;
      if (!isSame(own, truth(whole, new Set([...without, part])))) continue;
      without.add(part);
      const beside = chain.of.find(
        (one) => one !== part && !without.has(one) && covers(one, part, chain),
      );
      found.push({ part, fault: "idle", beside: beside ?? null });
    }
  }

  /** Whether the whole hangs on it where all that it is joined to lets it. */
  function tipsAlone(part: WrittenPart, without: ReadonlySet<WrittenPart>): boolean {
    const others = whole.of.filter((one) => one !== part && !without.has(one));
    const { yes } = encoder.truth(part.expression);
    const sides = others.map((one) => encoder.truth(one.expression).yes);
    return whole.joins === "and"
      ? isPossible(-yes, ...sides)
      : isPossible(yes, ...sides.map((side) => -side));
  }

  function isSame(left: Truth, right: Truth): boolean {
    const differs = gates.or(-gates.same(left.yes, right.yes), -gates.same(left.no, right.no));
    return differs === gates.never || !isPossible(differs, sometime());
  }

  /** At the ends of time, before which nothing can be, a condition is unknown that is false otherwise. */
  function sometime(): Literal {
    const { numbers, now } = encoder;
    const bound = (relation: ">=" | "<=", time: string) => {
      const constant = constantOf({ kind: "time" }, time, gates);
      return constant.kind === "number"
        ? numbers.compare(relation, now, constant).yes
        : gates.always;
    };
    return gates.and(bound(">=", "1900-01-01T00:00:00Z"), bound("<=", "2900-01-01T00:00:00Z"));
  }

  function covers(one: WrittenPart, part: WrittenPart, { joins }: WrittenPart): boolean {
    const [own, other] = [encoder.truth(part.expression), encoder.truth(one.expression)];
    return joins === "and" ? !isPossible(other.yes, -own.yes) : !isPossible(own.yes, -other.yes);
  }

  try {
    if (!isSeen(encoder.truth(whole.expression).yes)) return [];
    // Most often all of it can be false at once.
    isSeen(
      ...all.filter(({ of }) => of.length === 0).map((one) => encoder.truth(one.expression).no),
    );
    constants(whole);
    idle();
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
    onLimit?.();
  }
  return found;
}

function* partsIn(part: WrittenPart): Generator<WrittenPart> {
  yield part;
  for (const one of part.of) yield* partsIn(one);
}

/** What is joined by `and` and `or`, at any depth, from the last on: of two that say the same the first is kept. */
function* operandsIn(
  chain: WrittenPart,
  without: ReadonlySet<WrittenPart>,
): Generator<{ readonly part: WrittenPart; readonly chain: WrittenPart }> {
  for (const part of chain.of.toReversed()) {
    if (chain.joins !== "not") yield { part, chain };
    if (!without.has(part)) yield* operandsIn(part, without);
  }
}

function holds(part: WrittenPart, faulty: ReadonlySet<WrittenPart>): boolean {
  return faulty.has(part) || part.of.some((one) => holds(one, faulty));
}
