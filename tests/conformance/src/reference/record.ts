import type { Data } from "../playbook/data.ts";
import { derivedNames } from "../playbook/playbook.ts";
import { fitted, fromText } from "./fitting.ts";
import { readHistory } from "./histories.ts";
import { evaluateLiteral } from "./literals.ts";
import { fold, sameName } from "./names.ts";
import type { Known, KnownFact, Situation } from "./situation.ts";
import { type Unknown, unknown, type Value } from "./values.ts";

/** What a record says, by folded name; or the keys for which it is rejected. */
export type ReadRecord =
  | Pick<Situation, "values" | "histories">
  | { readonly rejected: readonly string[] };

/** "Keys match names by fold … reject the record, with all its problems at once. Other unknown keys are ignored." */
export function readRecord(known: Known, record: Data): ReadRecord {
  const rejected = Object.keys(record).filter((key) => isDerived(known, key));
  const values = readFields(known, known.facts, record, rejected);
  const histories = new Map(
    known.playbook.histories.map((history) => [
      history.name,
      readHistory(known, history, record, rejected),
    ]),
  );
  return rejected.length > 0 ? { rejected } : { values, histories };
}

/** What an object says of each field, by folded name. */
export function readFields(
  known: Known,
  fields: readonly KnownFact[],
  object: Data,
  rejected: string[],
): ReadonlyMap<string, Value | Unknown> {
  const keys = Object.keys(object);
  rejected.push(...keys.filter((key) => key === "__proto__"));
  const values = new Map<string, Value | Unknown>();
  for (const fact of fields) {
    // "A fact's `id` is a further name of it."
    const own = keys.filter((key) =>
      [fact.name, fact.id].some((name) => name !== null && sameName(name, key)),
    );
    const column = fact.reading?.column ?? null;
    const foreign = column === null ? [] : keys.filter((key) => sameName(key, column));
    const [key] = [...own, ...foreign];
    if (own.length + foreign.length > 1) rejected.push(fact.name);
    else if (key === undefined) values.set(fold(fact.name), unknown);
    else {
      const bound = foreign.length > 0;
      const value = bound ? readColumn(known, fact, object[key]) : read(known, fact, object[key]);
      if (value === undefined) rejected.push(key);
      else values.set(fold(fact.name), value);
    }
  }
  return values;
}

function isDerived({ playbook }: Known, key: string): boolean {
  return derivedNames(playbook).some((name) => sameName(name, key));
}

/** A field by its fact's type; undefined where it does not fit a declared one. "A value that does not fit an inferred type is unknown." */
function read({ zone }: Known, fact: KnownFact, field: unknown): Value | Unknown | undefined {
  if (field === null || field === undefined) return unknown;
  const value = fitted(fact.type, field, zone);
  if (value !== null) return value;
  return fact.declared ? undefined : unknown;
}

/** "`read` bindings take their column, map its value, and read the rest by the fact's type, from text where it is text." */
function readColumn(known: Known, fact: KnownFact, field: unknown): Value | Unknown | undefined {
  if (field === null || field === undefined || fact.reading === null) return unknown;
  const { mappings, otherwise } = fact.reading;
  const text = String(field);
  const mapping =
    mappings.find(({ from }) => from.includes(text)) ??
    mappings.find(({ from }) => fold(text) !== "" && from.some((one) => sameName(one, text)));
  const mapped = mapping === undefined && text !== "" ? otherwise : mapping?.to;
  if (mapped !== undefined) {
    if (mapped === null) return unknown;
    const value = evaluateLiteral(mapped, known);
    return value.type === "word"
      ? (fitted(fact.type, value.value, known.zone) ?? undefined)
      : value;
  }
  if (typeof field !== "string") return read(known, fact, field);
  if (field === "") return unknown;
  const value = fromText(fact.type, field, known.zone);
  if (value !== null) return value;
  return fact.declared ? undefined : unknown;
}
