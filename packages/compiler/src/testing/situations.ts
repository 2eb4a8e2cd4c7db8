import type { JsonValue } from "@handrail/evaluator";
import type { ConstantValue, GivenField, LinkedSituation, Place, Type } from "@handrail/model";

/** What a test describes: a record and an instant. */
export interface CompiledSituation {
  /** The test's. */
  readonly title: string;
  readonly place: Place;
  /** The instant to decide at, in UTC. */
  readonly now: string;
  readonly record: { readonly [fact: string]: JsonValue };
}

export function compileSituation(situation: LinkedSituation): CompiledSituation {
  const { title, place, now } = situation;
  return { title, place, now, record: recordOf(situation) };
}

function recordOf({ given, elements }: LinkedSituation): CompiledSituation["record"] {
  const facts = given.map(
    ({ fact, value }) => [fact.name, value === null ? null : json(fact.type, value)] as const,
  );
  const histories = elements.map(
    ({ history, rows }) => [history.plural, rows === null ? null : rows.map(element)] as const,
  );
  return Object.fromEntries<JsonValue>([...facts, ...histories]);
}

function element(row: readonly GivenField[]): JsonValue {
  return Object.fromEntries(row.map(({ field, value }) => [field.name, json(field.type, value)]));
}

/** A constant as a record holds it. */
function json(type: Type, value: ConstantValue): JsonValue {
  if (type.kind === "money" && typeof value === "string") {
    return { amount: value, currency: type.currency };
  }
  if (type.kind === "list of" && Array.isArray(value)) {
    return value.map((element: ConstantValue) => json(type.of, element));
  }
  return value;
}
