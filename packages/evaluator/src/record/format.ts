import { existingDay } from "../time/day.ts";
import { timeOfDay } from "../time/iso.ts";
import { dayLength } from "../time/units.ts";

const tokenPattern = /YYYY|MM|DD|HH|mm|ss/g;

/** Whether a format says how a day is written: with year, month and day, nothing twice. */
export function isDateFormat(format: string): boolean {
  const tokens = tokensOf(format);
  return (
    new Set(tokens).size === tokens.length &&
    ["YYYY", "MM", "DD"].every((token) => tokens.includes(token))
  );
}

/**
 * Reads dates and times that are written by a format such as `DD.MM.YYYY HH:mm`: to milliseconds since 1970 as if in UTC.
 * Null where the text is not written so, undefined where there is no such day or time.
 */
export function dateFormat(format: string): (text: string) => number | null | undefined {
  const tokens = tokensOf(format);
  const pattern = new RegExp(
    `^${format
      .split(tokenPattern)
      .map((literal) => literal.replace(/[^\p{L}\p{N}\s]/gu, "\\$&"))
      .map((literal, index) => literal + digits(tokens[index]))
      .join("")}$`,
  );
  return (text) => {
    const match = pattern.exec(text);
    if (match === null) return null;
    const part = (token: string) => {
      const index = tokens.indexOf(token);
      return index === -1 ? 0 : Number(match[index + 1]);
    };
    const day = existingDay(part("YYYY"), part("MM"), part("DD"));
    const time = timeOfDay(part("HH"), part("mm"), part("ss"));
    return day === null || time === null ? undefined : day * dayLength + time;
  };
}

function tokensOf(format: string): readonly string[] {
  return format.match(tokenPattern) ?? [];
}

function digits(token: string | undefined): string {
  if (token === undefined) return "";
  return token === "YYYY" ? "(\\d{4})" : "(\\d{2})";
}
