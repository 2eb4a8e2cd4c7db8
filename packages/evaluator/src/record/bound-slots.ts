import type { PlanBinding } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import { boundReader } from "./binding.ts";
import { readerOf } from "./reader-of.ts";
import type { Field, Slot } from "./slot.ts";

/** Adds, by its column, what each `read` statement maps. */
export function bind(
  fields: readonly Field[],
  bindings: readonly PlanBinding[],
  zone: Zone,
  add: (column: string, slot: Slot) => void,
): void {
  for (const binding of bindings) {
    const { fact: field, format } = binding;
    const mapped = fields[field];
    if (mapped === undefined) continue;
    const { type, inferred = false } = mapped;
    const read = boundReader(binding, type, readerOf(type, { inferred, zone, format }));
    add(binding.column, { field, type, inferred, bound: true, read });
  }
}
