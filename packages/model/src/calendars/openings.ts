import type { CalendarStatement, HourRange, Span } from "@handrail/syntax";

/** One opening of a weekday; a closing time that is no later is one of the next day. Monday is 1. */
export interface WeeklyOpening {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
  /** The hours as written, which may stand for several days. */
  readonly span: Span;
}

/** All openings of a week, in order. */
export function weeklyOpenings({ open }: CalendarStatement): readonly WeeklyOpening[] {
  return open
    .flatMap(({ days, hours }) =>
      days.flatMap(({ from, to }) =>
        weekdaysFrom(from, to).flatMap((weekday) =>
          hours.map((range) => ({
            weekday,
            opens: range.from,
            closes: range.to,
            span: range.span,
          })),
        ),
      ),
    )
    .sort((one, other) => beginning(one) - beginning(other) || one.span.start - other.span.start);
}

/** `Saturday to Monday` goes over the end of the week. */
function weekdaysFrom(from: number, to: number): readonly number[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, step) => ((from - 1 + step) % 7) + 1);
}

/** Pairs of openings of which the second begins before the first has ended. */
export function overlaps(
  openings: readonly WeeklyOpening[],
): readonly (readonly [WeeklyOpening, WeeklyOpening])[] {
  return openings.flatMap((one, index) => {
    const next = openings[(index + 1) % openings.length] ?? one;
    const begins = beginning(next) + (index + 1 === openings.length ? week : 0);
    return beginning(one) + lengthOf(one) > begins ? [[one, next] as const] : [];
  });
}

const day = 24 * 60;
const week = 7 * day;

function beginning({ weekday, opens }: WeeklyOpening): number {
  return (weekday - 1) * day + minutes(opens);
}

/** In minutes. */
export function lengthOf({ opens, closes }: Pick<WeeklyOpening, "opens" | "closes">): number {
  const length = minutes(closes) - minutes(opens);
  return length > 0 ? length : length + day;
}

export function runsOverMidnight({ from, to }: HourRange): boolean {
  return minutes(to) <= minutes(from) && minutes(to) > 0;
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
