import type { LimitExplanation } from "@handrail/evaluator";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import type { Times } from "../../terminal/time.ts";
import { listed } from "../../terminal/words.ts";

/** What counts against a limit, below its title. */
export function limitLines(
  one: LimitExplanation,
  { style, width, times, at }: { style: Style; width: number; times: Times; at: string },
): readonly string[] {
  return [counts(one), room(one, times, at), ...reason(one).map(style.dim)].map((line) =>
    setIn(line, width, 4, 2),
  );
}

/** Whether it has room for one more. */
export function hasRoom({ until }: LimitExplanation, at: string): boolean {
  return until === at;
}

function counts({ allowed, counted, passed }: LimitExplanation): string {
  const happened = counted === null ? "not known how many count" : `${counted} count now`;
  const own = passed.length === 0 ? "" : `, and ${listed(passed.map(printable))} of this decision`;
  return `at most ${allowed}: ${happened}${own}`;
}

function room(one: LimitExplanation, times: Times, at: string): string {
  if (hasRoom(one, at)) return "has room";
  if (one.until !== null) return `has room from ${times.moment(one.until)}`;
  return one.unknown.length > 0
    ? `not known: ${listed(one.unknown.map(printable))}`
    : "time alone makes no room";
}

function reason({ because }: LimitExplanation): readonly string[] {
  return because === null ? [] : [`because ${printable(because)}`];
}
