import type { Plan, PlanPlaces } from "@handrail/evaluator";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { keySorter } from "./sorted-keys.ts";

/** Gives the SHA-256 of a text in UTF-8, in hex. */
export type Hashing = (text: string) => string;

const hashed: Hashing = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * Puts the hash on a plan. What is hashed is its JSON text without `hash` and `places`, the keys of each object sorted. It is worked out when
 * it is first read: while somebody types, a plan is made at each key, and no hash is looked at.
 */
export function sealPlan(
  body: Omit<Plan, "hash" | "places">,
  places?: PlanPlaces,
  hashOf = hashed,
): Plan {
  const { format, schema, ...rest } = body;
  let hash: string | undefined;
  return {
    format,
    schema,
    get hash() {
      hash ??= `sha256-${hashOf(sortedJson(body))}`;
      return hash;
    },
    ...rest,
    ...(places === undefined ? {} : { places }),
  };
}

/**
 * The JSON text of a value, the keys of each object sorted: a plan's hash never depends on their order. The evaluator, which
 * the compiler does not import, makes the same text.
 */
function sortedJson(value: unknown): string {
  return JSON.stringify(keySorter()(value));
}
