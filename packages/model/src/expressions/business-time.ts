import { fold, nearest, type TextLiteral } from "@handrail/syntax";
import type { LiteralConstant, LiteralContent } from "../constants/literal.ts";
import { unknownCalendar } from "../findings/calendars.ts";
import type { Elaboration } from "./elaboration.ts";

/** A literal's constant, in which business time names its calendar as that is declared. */
export function withCalendar(
  on: Elaboration,
  literal: LiteralContent,
  constant: LiteralConstant,
): LiteralConstant {
  if (literal.type !== "duration" || literal.calendar === undefined || "problem" in constant) {
    return constant;
  }
  const name = on.names.calendar(fold(literal.calendar.value));
  return name === undefined ? constant : { ...constant, value: `${constant.value} in "${name}"` };
}

/** Reports what a sentence names as a calendar where it is none. */
export function checkCalendarName(on: Elaboration, name: TextLiteral): void {
  if (on.names.calendar(fold(name.value)) === undefined) reportUnknownCalendar(on, name);
}

function reportUnknownCalendar(on: Elaboration, { value: name, span }: TextLiteral): void {
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
