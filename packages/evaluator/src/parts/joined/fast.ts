import type { ruleFinder } from "../../decision/finding/index-finder.ts";

/** Without it a plan is decided just the same, rule by rule. */
export const fast: { ruleFinder: typeof ruleFinder | null } = { ruleFinder: null };
