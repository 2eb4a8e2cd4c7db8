import { Temporal } from "temporal-polyfill";
import type { Data } from "../playbook/data.ts";
import { at, type History } from "../playbook/histories.ts";
import { fold, sameName } from "./names.ts";
import { readFields } from "./record.ts";
import type { Known, KnownFact } from "./situation.ts";
import { type Element, type Unknown, unknown } from "./values.ts";

/** "A record gives one under its name or its plural, as an array of objects … What is not given, or `null`, is unknown." */
export function readHistory(
  known: Known,
  history: History,
  record: Data,
  rejected: string[],
): readonly Element[] | Unknown {
  const { name, plural } = history;
  const keys = Object.keys(record).filter((key) => sameName(key, name) || sameName(key, plural));
  const [key = ""] = keys;
  if (keys.length > 1) rejected.push(name);
  const given = record[key] ?? null;
  if (given === null) return unknown;
  if (!Array.isArray(given)) {
    rejected.push(key);
    return unknown;
  }
  const elements = given.map((one) => readElement(known, history, one, rejected));
  return history.kind === "list" ? elements : elements.sort(byTime);
}

/** "The elements of a history are read as records of their own"; "an event without `at` is no event and rejects the record". */
function readElement(known: Known, history: History, given: unknown, rejected: string[]): Element {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    rejected.push(history.name);
    return new Map();
  }
  const fields = fieldsOf(known, history);
  const values = readFields(known, fields, given as Data, rejected);
  if (history.kind === "history" && (values.get(at) ?? unknown) === unknown) rejected.push(at);
  return new Map(fields.map(({ name }) => [name, values.get(fold(name)) ?? unknown]));
}

function fieldsOf({ playbook }: Known, { kind, name, fields }: History): readonly KnownFact[] {
  const time = { name: at, type: { kind: "time" } } as const;
  return [...(kind === "history" ? [time] : []), ...fields].map((field) => ({
    ...field,
    declared: true,
    ask: null,
    id: null,
    reading:
      playbook.readings.find(
        ({ history, fact }) => history === name && sameName(fact, field.name),
      ) ?? null,
  }));
}

/** "Events stand in the order of `at`, those of one time as the array has them": sorting keeps those. */
function byTime(left: Element, right: Element): number {
  const [one, other] = [timeOf(left), timeOf(right)];
  return one === null || other === null ? 0 : Temporal.Instant.compare(one, other);
}

/** Null only in a record that is rejected. */
export function timeOf(event: Element): Temporal.Instant | null {
  const value = event.get(at) ?? unknown;
  return value?.type === "time" ? value.instant : null;
}
