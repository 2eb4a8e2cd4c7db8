import { fold } from "../names/fold.ts";
import { columns } from "../parts/joined/columns.ts";
import type { PlanBinding } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import { readerOf } from "./reader-of.ts";
import type { Field, Slot } from "./slot.ts";

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
    const slot = { field, type, inferred, bound: false, read: readerOf(type, { inferred, zone }) };
    for (const key of new Set([name, id ?? name].map(fold))) {
      if (!bindings.some((one) => one.fact === field && fold(one.column) === key)) add(key, slot);
    }
  });
  if (bindings.length > 0) columns.needed.bind(fields, bindings, zone, add);
  return slots;
}
