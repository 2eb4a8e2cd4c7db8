import { type Truth, unknown } from "./values.ts";

/** "`not A`: unknown if A is." */
export function not(truth: Truth): Truth {
  return truth === unknown ? unknown : !truth;
}

/** "False if one is false; else unknown if one is unknown; else true." */
export function and(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(unknown) ? unknown : true;
}

/** "True if one is true; else unknown if one is unknown; else false." */
export function or(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(unknown) ? unknown : false;
}
