import { fold } from "../names/fold.ts";
import { histories } from "../parts/joined/histories.ts";
import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { KeyMeaning } from "./key-meaning.ts";
import { resolver } from "./resolve.ts";
import { slotsByKey } from "./slots.ts";

/** Resolves keys of records; null for keys that the playbook says nothing of. */
export function keyResolver(plan: Plan, zone: Zone): (key: string) => KeyMeaning | null {
  const meanings = new Map<string, KeyMeaning>();
  const bindings = plan.bindings.filter((one) => one.history === null);
  for (const [key, slots] of slotsByKey(plan.facts, bindings, zone)) {
    meanings.set(key, { kind: "facts", slots });
  }
  if (plan.histories.length > 0) {
    for (const one of histories.needed.historyMeanings(plan, zone)) meanings.set(...one);
  }
  for (const { name } of plan.values) meanings.set(fold(name), { kind: "define", name });
  return resolver(meanings);
}
