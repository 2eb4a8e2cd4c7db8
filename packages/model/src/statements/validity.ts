import type { Validity } from "@handrail/syntax";
import { dayExists } from "../constants/moments.ts";
import { source } from "../expressions/source.ts";
import { validityReversed } from "../findings/rules.ts";
import { impossibleLiteral } from "../findings/time.ts";
import type { Checking } from "./context.ts";

/** Days that a statement is in force, as two days of which either may be open. */
export interface ValidDays {
  readonly from: string | null;
  readonly until: string | null;
}

/** The days that lie in both. */
export function bothValid(left: ValidDays, right: ValidDays): ValidDays {
  return { from: later(left.from, right.from), until: earlier(left.until, right.until) };
}

function later(left: string | null, right: string | null): string | null {
  return left === null || (right !== null && right > left) ? right : left;
}

function earlier(left: string | null, right: string | null): string | null {
  return left === null || (right !== null && right < left) ? right : left;
}

/** Days that exist, the first before the last. */
export function checkValidity({ on }: Pick<Checking, "on">, valid: Validity | null): void {
  if (valid === null) return;
  const text = source(on, valid.span);
  let exist = true;
  for (const day of [valid.from, valid.until]) {
    if (day === null || dayExists(day)) continue;
    exist = false;
    const start = valid.span.start + Math.max(0, text.indexOf(day));
    const span = text.includes(day) ? { start, end: start + day.length } : valid.span;
    on.report(impossibleLiteral, span, { source: day, problem: "no such day" });
  }
  if (exist && valid.from !== null && valid.until !== null && valid.from > valid.until) {
    on.report(validityReversed, valid.span, { from: valid.from, until: valid.until });
  }
}
