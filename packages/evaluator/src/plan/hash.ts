import { sha256 } from "@noble/hashes/sha2.js";
import type { Plan } from "./plan.ts";
import { utf8 } from "./utf8.ts";

/** The hash of a plan's content: of its JSON text without `hash` and `places`, the keys of each object sorted. */
export function planHash(plan: Omit<Plan, "hash">): string {
  const body = Object.fromEntries(
    Object.entries(plan).filter(([key]) => key !== "hash" && key !== "places"),
  );
  const digest = sha256(utf8(JSON.stringify(body, sortedKeys)));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Databases that keep JSON give its keys back in an order of their own. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
