import { fold, nearest, type Span } from "@handrail/syntax";
import type { LiteralConstant, LiteralContent } from "../constants/literal.ts";
import { unknownCalendar } from "../findings/calendars.ts";
import type { Elaboration } from "./elaboration.ts";
import { source } from "./source.ts";

/**
 * A literal's constant, in which business time names its calendar as that is declared. One that is not declared is reported.
 *
 * @param span where the literal stands; null where it is checked elsewhere
 */
export function withCalendar(
  on: Elaboration,
  literal: LiteralContent,
  constant: LiteralConstant,
  span: Span | null,
): LiteralConstant {
  if (literal.type !== "duration" || literal.calendar === undefined || "problem" in constant) {
    return constant;
  }
  const name = on.names.calendar(fold(literal.calendar));
  if (name === undefined) {
    if (span !== null) reportUnknownCalendar(on, literal.calendar, calendarIn(on, span));
    return constant;
  }
  return { ...constant, value: `${constant.value} in "${name}"` };
}

export function reportUnknownCalendar(on: Elaboration, name: string, span: Span): void {
  const known = on.names.calendars();
  const near = nearest(name, known);
  const fix =
    near === undefined
      ? undefined
      : {
          title: `Replace with “${near}”`,
          certain: false,
          edits: [{ span, text: `"${near}"` }],
        };
  on.report(unknownCalendar, span, { name, near, known }, fix);
}

/** The calendar's name in quotes, which ends the literal. */
function calendarIn(on: Elaboration, span: Span): Span {
  const quote = source(on, span).search(/["“„]/);
  return quote < 0 ? span : { start: span.start + quote, end: span.end };
}
