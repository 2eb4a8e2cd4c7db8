import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { ExpressionIndex, PlanFact, PlanType } from "../../plan/plan.ts";
import { jsonOf } from "../../values/json.ts";
import type { Known, Value } from "../../values/value.ts";
import { comparedWith } from "./compared.ts";
import { canHold, neighbours, size, someValue } from "./neighbours.ts";
import { readsOf } from "./uses.ts";

/** A text that a playbook most likely compares nothing with. */
const otherText = "something else";

/**
 * The values that are worth trying for a fact: one of each kind that the conditions tell apart. Choices come as declared, what
 * has a distance the nearest first; unknown comes last, and only where being known is asked for.
 *
 * @param scope the expressions that matter
 */
export function candidates(
  fact: number,
  scope: readonly ExpressionIndex[],
  engine: Engine,
  situation: Situation,
): readonly Value[] {
  const { expressions, facts } = engine.plan;
  const declared = facts[fact];
  if (declared === undefined) return [];
  const current = situation.facts[fact] ?? null;
  const uses = scope.filter((index) => readsOf(index, expressions).facts.has(fact));
  const compared = uses.flatMap((index) => comparedWith(index, fact, engine, situation));
  const values: Value[] = [...valuesOf(declared, compared, current)];
  if (values.length === 0) values.push(someValue(declared.type, situation.clock.now));
  if (uses.some((index) => expressions[index]?.op === "known")) values.push(null);
  return distinct(values, current, jsonOf(declared.type));
}

/**
 * The same where nothing is known of the fact, the least first; unknown comes last here, too. Null where they differ with more
 * than how near they are.
 */
export function steadyCandidates(
  fact: number,
  uses: readonly ExpressionIndex[],
  engine: Engine,
  situation: Situation,
): readonly Value[] | null {
  const { expressions, facts } = engine.plan;
  const declared = facts[fact];
  if (declared === undefined || declared.type.kind === "list of") return null;
  const compared = uses.flatMap((index) => comparedWith(index, fact, engine, situation));
  const found = distinct(valuesOf(declared, compared, null), null, jsonOf(declared.type));
  const { kind } = declared.type;
  if (found.length === 0 && (kind === "date" || kind === "time")) return null;
  const values = found.length === 0 ? [someValue(declared.type, 0)] : found;
  return uses.some((index) => expressions[index]?.op === "known") ? [...values, null] : values;
}

/** Candidates in the order in which they are worth trying, by their places. */
export function nearestFirst(
  candidates: readonly Value[],
  { type }: PlanFact,
  current: Value,
): readonly number[] {
  const order = candidates.map((_, place) => place);
  if (current === null || !ordered.has(type.kind)) return order;
  const away = candidates.map((value) => distance(value, type, current));
  return order.sort(
    (left, right) => (away[left] as number) - (away[right] as number) || left - right,
  );
}

/** How far a candidate is from what a fact is now; 0 where that does not matter. */
export function distance(value: Value, { kind }: PlanType, current: Value): number {
  if (current === null || !ordered.has(kind)) return 0;
  return value === null ? Number.POSITIVE_INFINITY : Math.abs(size(value) - size(current));
}

const ordered: ReadonlySet<PlanType["kind"]> = new Set([
  "number",
  "percent",
  "money",
  "duration",
  "date",
  "time",
]);

function valuesOf(
  { type, inferred }: PlanFact,
  compared: readonly Known[],
  current: Value,
): readonly Known[] {
  switch (type.kind) {
    case "yes/no":
      return [true, false];
    case "one of":
    case "step of":
      return inferred ? [...type.values, ...texts(compared), otherText] : type.values;
    case "text":
      return [...texts(compared), otherText];
    case "list of":
      return compared
        .filter((element) => canHold(type.of, element))
        .flatMap((element) => withAndWithout(element, current));
    case "any":
      return compared;
    default:
      return compared
        .flatMap((value) => neighbours(type, value))
        .sort((left, right) => byNearness(left, right, current));
  }
}

function texts(values: readonly Known[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}

function withAndWithout(element: Known, current: Value): readonly Known[] {
  const list: readonly Known[] = Array.isArray(current) ? current : [];
  return [[...list, element], list.filter((one) => one !== element)];
}

/** The nearest to what the fact is now, the lesser first; where it is not known, by size alone. */
function byNearness(left: Known, right: Known, current: Value): number {
  const order = size(left) - size(right);
  if (current === null) return order;
  return Math.abs(size(left) - size(current)) - Math.abs(size(right) - size(current)) || order;
}

function distinct(
  values: readonly Value[],
  current: Value,
  shown: (value: Value) => unknown,
): readonly Value[] {
  const tried = new Set([JSON.stringify(shown(current))]);
  return values.filter((value) => {
    const key = JSON.stringify(shown(value));
    if (tried.has(key)) return false;
    tried.add(key);
    return true;
  });
}
