import type { Plan, PlanPlaces } from "@handrail/evaluator";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Puts the hash on a plan. What is hashed is the JSON text of the plan without `hash` and `places`, in this key order. */
export function sealPlan(body: Omit<Plan, "hash" | "places">, places?: PlanPlaces): Plan {
  const { format, schema, ...rest } = body;
  const hash = `sha256-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(body))))}`;
  return { format, schema, hash, ...rest, ...(places === undefined ? {} : { places }) };
}
