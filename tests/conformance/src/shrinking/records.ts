import type { Situation } from "../generators/situations.ts";
import type { Data } from "../playbook/data.ts";

/** A record with a key less. */
export function* records({ record, now }: Situation): IterableIterator<Situation> {
  for (const key of Object.keys(record)) {
    const fewer: Data = Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
    yield { record: fewer, now };
  }
}
