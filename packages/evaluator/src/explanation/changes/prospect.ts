import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { ExpressionIndex } from "../../plan/plan.ts";
import type { Value } from "../../values/value.ts";
import { readsOf } from "./uses.ts";

/** One fact, given another value. */
export interface FactChange {
  readonly fact: number;
  readonly to: Value;
}

/** What can be told of a change without deciding again: only what may be enough is worth trying. */
export interface Prospect {
  /** Facts that must change. */
  readonly needed: readonly number[];
  /** Whether a change of just these facts may be enough. */
  mayDo(facts: readonly number[]): boolean;
  /** Whether these changes may be enough. */
  mayBe(changes: readonly FactChange[]): boolean;
  /** Whether a fact may get a value, whatever else changes. */
  mayGive(fact: number, value: Value): boolean;
}

/** A condition as parts that must all hold. */
interface Parts {
  /** Facts of each part that does not hold. */
  readonly failing: readonly ReadonlySet<number>[];
  readonly facts: ReadonlySet<number>;
  /** Whether only parts on this fact alone look at it. */
  standsAlone(fact: number): boolean;
  /** Whether the parts on a fact alone hold for a value. */
  allows(fact: number, value: Value): boolean;
}

/** That a condition comes to hold. */
export function holding(
  condition: ExpressionIndex,
  engine: Engine,
  situation: Situation,
): Prospect {
  const { failing, allows } = partsOf(condition, engine, situation);
  return {
    needed: [...new Set(failing.flatMap((facts) => (facts.size === 1 ? [...facts] : [])))],
    mayDo: (facts) => failing.every((own) => facts.some((fact) => own.has(fact))),
    mayBe: (changes) => changes.every(({ fact, to }) => allows(fact, to)),
    mayGive: allows,
  };
}

/** That one of several prospects comes true. */
export function oneOf(prospects: readonly Prospect[]): Prospect {
  const [first, ...others] = prospects;
  return {
    needed: (first?.needed ?? []).filter((fact) =>
      others.every(({ needed }) => needed.includes(fact)),
    ),
    mayDo: (facts) => prospects.some((one) => isCovered(one, facts) && one.mayDo(facts)),
    mayBe: (changes) => prospects.some((one) => one.mayBe(changes) && isMet(one, changes)),
    mayGive: (fact, value) => prospects.some((one) => one.mayGive(fact, value)),
  };
}

function isCovered({ needed }: Prospect, facts: readonly number[]): boolean {
  return needed.every((fact) => facts.includes(fact));
}

function isMet(prospect: Prospect, changes: readonly FactChange[]): boolean {
  return prospect.mayDo(changes.map(({ fact }) => fact));
}

/** That conditions that hold all cease to. */
export function ceasing(
  conditions: readonly ExpressionIndex[],
  engine: Engine,
  situation: Situation,
): Prospect {
  const all = conditions.map((condition) => partsOf(condition, engine, situation));
  return {
    needed: [],
    mayDo: (facts) => all.every((parts) => facts.some((fact) => parts.facts.has(fact))),
    mayBe: (changes) =>
      all.every(({ facts, standsAlone, allows }) =>
        changes.some(({ fact, to }) => facts.has(fact) && !(standsAlone(fact) && allows(fact, to))),
      ),
    mayGive: () => true,
  };
}

function partsOf(condition: ExpressionIndex, engine: Engine, situation: Situation): Parts {
  const { expressions } = engine.plan;
  const { evaluate } = engine.table;
  const failing: ReadonlySet<number>[] = [];
  const facts = new Set<number>();
  const shared = new Set<number>();
  const alone = new Map<number, ExpressionIndex[]>();
  visit(condition);
  const allowed = new Map<number, Map<Value, boolean>>();
  return {
    failing,
    facts,
    standsAlone: (fact) => !shared.has(fact),
    allows(fact, value) {
      const own = alone.get(fact);
      if (own === undefined) return true;
      const known = allowed.get(fact) ?? new Map<Value, boolean>();
      allowed.set(fact, known);
      let result = known.get(value);
      if (result === undefined) {
        const changed = [...situation.facts];
        changed[fact] = value;
        const other = { ...situation, facts: changed };
        const fresh = engine.situation(other, situation.clock, situation.cells);
        result = own.every((part) => evaluate[part]?.(fresh) === true);
        known.set(value, result);
      }
      return result;
    },
  };

  function visit(index: ExpressionIndex): void {
    const expression = expressions[index];
    if (expression?.op === "and") {
      for (const part of expression.of) visit(part);
      return;
    }
    // Nobody becomes somebody else for a variant, but who does for another reason has another variant, too.
    const own = readsOf(index, expressions).withSubjects;
    if (evaluate[index]?.(situation) !== true) failing.push(own);
    for (const fact of own) {
      facts.add(fact);
      if (own.size > 1) shared.add(fact);
      else alone.set(fact, [...(alone.get(fact) ?? []), index]);
    }
  }
}
