import type { Situation } from "../generators/situations.ts";
import type { Data } from "../playbook/data.ts";
import { each, without } from "./lists.ts";

/** A record with a key less, with an element less in a history, or with a key less in an element. */
export function* records({ record, now }: Situation): IterableIterator<Situation> {
  for (const smaller of fewerKeys(record)) yield { record: smaller, now };
  for (const [key, given] of Object.entries(record)) {
    if (!Array.isArray(given)) continue;
    const elements: readonly unknown[] = given;
    for (const fewer of without(elements)) yield { record: { ...record, [key]: fewer }, now };
    for (const simpler of each(elements, element)) {
      yield { record: { ...record, [key]: simpler }, now };
    }
  }
}

function* fewerKeys(record: Data): IterableIterator<Data> {
  for (const key of Object.keys(record)) {
    yield Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  }
}

function* element(given: unknown): IterableIterator<unknown> {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) {
    yield* fewerKeys(given as Data);
  }
}
