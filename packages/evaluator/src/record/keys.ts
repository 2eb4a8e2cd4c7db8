import { fold } from "../names/fold.ts";
import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import { boundReader } from "./binding.ts";
import type { Reader } from "./reader.ts";
import { readerOf } from "./reader-of.ts";

/** What a key of a record means. */
export type KeyMeaning =
  | { readonly kind: "define"; readonly name: string }
  /** The facts that it gives values to: its own, and those that are read from a column of its name. */
  | { readonly kind: "facts"; readonly slots: readonly Slot[] };

export interface Slot {
  /** Index into the plan's facts. */
  readonly fact: number;
  readonly inferred: boolean;
  /** Whether the key is a column that a `read` statement names. */
  readonly bound: boolean;
  readonly read: Reader;
}

const remembered = 10_000;

/** Resolves keys of records; null for keys that the playbook says nothing of. Each distinct key is folded once. */
export function keyResolver(plan: Plan, zone: Zone): (key: string) => KeyMeaning | null {
  const meanings = keyMeanings(plan, zone);
  const resolved = new Map<string, KeyMeaning | null>();
  return (key) => {
    let meaning = resolved.get(key);
    if (meaning === undefined) {
      meaning = meanings.get(fold(key)) ?? null;
      if (resolved.size >= remembered) resolved.clear();
      resolved.set(key, meaning);
    }
    return meaning;
  };
}

function keyMeanings(plan: Plan, zone: Zone): ReadonlyMap<string, KeyMeaning> {
  const slots = new Map<string, Slot[]>();
  const add = (name: string, slot: Slot) => {
    const key = fold(name);
    slots.set(key, [...(slots.get(key) ?? []), slot]);
  };
  plan.facts.forEach(({ name, type, inferred }, fact) => {
    const isColumn = plan.bindings.some(
      (one) => one.fact === fact && fold(one.column) === fold(name),
    );
    if (!isColumn)
      add(name, { fact, inferred, bound: false, read: readerOf(type, { inferred, zone }) });
  });
  for (const binding of plan.bindings) {
    const fact = plan.facts[binding.fact];
    if (fact === undefined) continue;
    const { type, inferred } = fact;
    const read = boundReader(
      binding,
      type,
      readerOf(type, { inferred, zone, format: binding.format }),
    );
    add(binding.column, { fact: binding.fact, inferred, bound: true, read });
  }
  const meanings = new Map<string, KeyMeaning>();
  for (const [key, list] of slots) meanings.set(key, { kind: "facts", slots: list });
  for (const { name } of plan.values) meanings.set(fold(name), { kind: "define", name });
  return meanings;
}
