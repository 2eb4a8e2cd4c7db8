import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Value } from "../values/value.ts";
import { Entry, fitting } from "./quick.ts";
import { readerOf } from "./reader-of.ts";

/** The values of facts, each by its type; null where one does not fit it. */
export type ExactReader = (given: readonly unknown[]) => Value[] | null;

/** Reads what was given by fact, so that there are no keys to be understood. */
export function exactReader({ facts }: Plan, zone: Zone): ExactReader {
  const entries = facts.map(({ name, type }, field) => {
    const slot = { field, type, inferred: false, bound: false };
    const read = readerOf(type, { inferred: false, zone });
    return new Entry(name, { kind: "facts", slots: [{ ...slot, read }] });
  });
  const blank: readonly Value[] = facts.map(() => null);

  return (given) => {
    const values = blank.slice();
    for (let fact = 0; fact < entries.length; fact += 1) {
      const raw = given[fact];
      if (raw === null || raw === undefined) continue;
      const value = fitting(raw, entries[fact] as Entry);
      if (value === undefined) return null;
      values[fact] = value;
    }
    return values;
  };
}
