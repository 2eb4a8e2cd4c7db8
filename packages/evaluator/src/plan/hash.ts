import { sha256 } from "../hashing/sha256.ts";
import type { Plan } from "./plan.ts";
import { sortedJson } from "./sorted-json.ts";

/** The hash of a plan's content: of its JSON text without `hash` and `places`, the keys of each object sorted. */
export function planHash(plan: Omit<Plan, "hash">): string {
  const { hash: _hash, places: _places, ...body } = plan as Plan;
  return `sha256-${sha256(sortedJson(body))}`;
}
