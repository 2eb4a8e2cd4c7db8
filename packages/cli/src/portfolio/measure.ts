import type { JsonValue, Plan, PlanType } from "@handrail/evaluator";
import { fold, nearest } from "@handrail/syntax";
import type { Decided } from "../deciding/decided.ts";
import { CannotRun } from "../failure.ts";
import { listedUpTo, quoted } from "../terminal/words.ts";

/** Something that every record has a value of: a fact, or what the playbook works out. */
export interface Measure {
  readonly name: string;
  readonly type: PlanType;
  /** Facts stand in no decision: they have to be read from the record. */
  readonly isFact: boolean;
}

/**
 * The fact, define, score or band of a name, matched by letters and digits.
 *
 * @param option what asks for it, for the error: `--sort`
 * @throws CannotRun where the playbook has none, or where it holds no single value
 */
export function measureNamed(name: string, plan: Plan, option: string): Measure {
  const found = findMeasure(name, plan);
  if (found === null) throw unknownMeasure(name, plan, option);
  const { kind } = found.type;
  if (kind !== "list of" && kind !== "records of") return found;
  throw new CannotRun(
    `${quoted(found.name)} is a list, which ${option} cannot take.`,
    "Name a fact, define or score with one value, such as a number or a choice.",
  );
}

export function findMeasure(name: string, { facts, values }: Plan): Measure | null {
  const wanted = fold(name);
  const value = values.find((one) => fold(one.name) === wanted);
  if (value !== undefined) return { name: value.name, type: value.type, isFact: false };
  const fact =
    facts.find((one) => fold(one.name) === wanted) ?? facts.find((one) => fold(one.id) === wanted);
  return fact === undefined ? null : { name: fact.name, type: fact.type, isFact: true };
}

/** What a record has of a measure; null is not known. */
export function valueFor({ name, isFact }: Measure, { decision, facts }: Decided): JsonValue {
  return (isFact ? facts[name] : decision.values[name]) ?? null;
}

function unknownMeasure(name: string, { facts, values }: Plan, option: string): CannotRun {
  const names = [...values, ...facts].map((one) => one.name);
  const near = nearest(name, names);
  const hint =
    names.length === 0
      ? "It has none at all."
      : near === undefined
        ? `It has ${listedUpTo(names.map(quoted), 8)}.`
        : `Did you mean ${quoted(near)}?`;
  return new CannotRun(
    `The playbook has no fact, define or score ${quoted(name)}, which ${option} names.`,
    hint,
  );
}
