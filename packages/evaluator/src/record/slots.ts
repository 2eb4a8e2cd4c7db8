import { fold } from "../names/fold.ts";
import { columns } from "../parts/joined/columns.ts";
import type { PlanBinding, PlanType } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Reader } from "./reader.ts";
import { readerOf } from "./reader-of.ts";

/** What a fact or a field of a history reads from one key. */
export interface Slot {
  /** Index of the fact or field. */
  readonly field: number;
  readonly type: PlanType;
  readonly inferred: boolean;
  /** Whether the key is a column that a `read` statement names. */
  readonly bound: boolean;
  readonly read: Reader;
}

export interface Field {
  /** A further key, where it has one. */
  readonly id?: string;
  readonly name: string;
  readonly type: PlanType;
  readonly inferred?: boolean;
}

/** By folded key, the fields that it gives values to: its own, and those that are read from a column of its name. */
export function slotsByKey(
  fields: readonly Field[],
  bindings: readonly PlanBinding[],
  zone: Zone,
): ReadonlyMap<string, readonly Slot[]> {
  const slots = new Map<string, Slot[]>();
  const add = (name: string, slot: Slot) => {
    const key = fold(name);
    slots.set(key, [...(slots.get(key) ?? []), slot]);
  };
  fields.forEach(({ id, name, type, inferred = false }, field) => {
    const mapped = bindings.filter((one) => one.fact === field).map(({ column }) => fold(column));
    const own = new Set([name, id ?? name].map(fold));
    for (const key of own) {
      if (mapped.includes(key)) continue;
      add(key, { field, type, inferred, bound: false, read: readerOf(type, { inferred, zone }) });
    }
  });
  for (const binding of bindings) {
    const bound = fields[binding.fact];
    if (bound === undefined) continue;
    const { type, inferred = false } = bound;
    const read = readerOf(type, { inferred, zone, format: binding.format });
    add(binding.column, {
      field: binding.fact,
      type,
      inferred,
      bound: true,
      read: columns.needed.boundReader(binding, type, read),
    });
  }
  return slots;
}
