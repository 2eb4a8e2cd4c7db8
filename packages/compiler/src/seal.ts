import type { Plan, PlanPlaces } from "@handrail/evaluator";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Puts the hash on a plan. What is hashed is its JSON text without `hash` and `places`, the keys of each object sorted. */
export function sealPlan(body: Omit<Plan, "hash" | "places">, places?: PlanPlaces): Plan {
  const { format, schema, ...rest } = body;
  const hash = `sha256-${bytesToHex(sha256(utf8ToBytes(sortedJson(body))))}`;
  return { format, schema, hash, ...rest, ...(places === undefined ? {} : { places }) };
}

/**
 * The JSON text of a value, the keys of each object sorted: a plan's hash never depends on their order. The evaluator, which
 * the compiler does not import, makes the same text.
 */
function sortedJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(",")}]`;
  let text = "";
  for (const key of Object.keys(value).sort()) {
    const part: unknown = value[key as keyof typeof value];
    if (part !== undefined) text += `${text && ","}${JSON.stringify(key)}:${sortedJson(part)}`;
  }
  return `{${text}}`;
}
