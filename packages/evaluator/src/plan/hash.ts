import { sha256 } from "@noble/hashes/sha2.js";
import type { Plan } from "./plan.ts";
import { utf8 } from "./utf8.ts";

/** The hash of a plan's content: of its JSON text without `hash` and `places`. */
export function planHash(plan: Omit<Plan, "hash">): string {
  const body = Object.fromEntries(
    Object.entries(plan).filter(([key]) => key !== "hash" && key !== "places"),
  );
  const digest = sha256(utf8(JSON.stringify(body)));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
