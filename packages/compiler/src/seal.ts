import type { Plan, PlanPlaces } from "@handrail/evaluator";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Puts the hash on a plan. What is hashed is its JSON text without `hash` and `places`, the keys of each object sorted. */
export function sealPlan(body: Omit<Plan, "hash" | "places">, places?: PlanPlaces): Plan {
  const { format, schema, ...rest } = body;
  const hash = `sha256-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(body, sortedKeys))))}`;
  return { format, schema, hash, ...rest, ...(places === undefined ? {} : { places }) };
}

/** The same as the evaluator's, which the compiler does not import: a plan's hash never depends on the order of keys. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
