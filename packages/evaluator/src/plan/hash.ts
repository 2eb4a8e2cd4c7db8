import { sha256 } from "@noble/hashes/sha2.js";
import type { Plan } from "./plan.ts";
import { sortedJson } from "./sorted-json.ts";

/** The hash of a plan's content: of its JSON text without `hash` and `places`, the keys of each object sorted. */
export function planHash(plan: Omit<Plan, "hash">): string {
  const { hash: _hash, places: _places, ...body } = plan as Plan;
  const digest = sha256(sortedJson(body));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
