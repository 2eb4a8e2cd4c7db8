import { english } from "../../dialect/en.ts";
import { unknownWeekday } from "../../findings/calendars.ts";
import { replacement } from "../../findings/fixes.ts";
import { nearest } from "../../text/nearest.ts";
import type { WeekdayRange } from "../../tree/statements.ts";
import { startsHours } from "./hours.ts";
import type { PieceReader } from "./reader.ts";
import { takeSeparator } from "./separators.ts";

const { calendar: words } = english;
const names = words.weekdays.map(([name]) => name);

/** `Monday to Friday`, `Mon-Wed and Saturday`, `every day`. What is no day is reported. */
export function readWeekdays(reader: PieceReader): readonly WeekdayRange[] {
  const days: WeekdayRange[] = [];
  do {
    const day = readDays(reader);
    if (day !== undefined) days.push(day);
  } while (takeSeparator(reader, startsWeekday));
  return days;
}

/** Any word but one of the hours is meant as a day. */
export function startsWeekday(reader: PieceReader): boolean {
  return reader.next?.kind === "word" && !startsHours(reader);
}

function readDays(reader: PieceReader): WeekdayRange | undefined {
  const start = reader.next?.span.start ?? 0;
  const days = (from: number, to: number): WeekdayRange => {
    return { kind: "weekdayRange", span: reader.since(start), from, to };
  };
  if (reader.takeWords(words.workdays)) return days(1, 5);
  if (reader.takeWords(words.everyDay)) return days(1, 7);
  const from = readWeekday(reader);
  const joined = reader.take("dash") !== undefined || reader.takeWords(words.to);
  const to = joined ? readWeekday(reader) : from;
  return from === undefined || to === undefined ? undefined : days(from, to);
}

/** From 1 for Monday. */
function readWeekday(reader: PieceReader): number | undefined {
  const index = reader.takeOneOf(words.weekdays);
  if (index !== undefined) return index + 1;
  const word = reader.take("word");
  if (word === undefined) reader.reportMissing("a day of the week", "Monday to Friday");
  else {
    const near = nearest(word.text, names);
    const fix = near === undefined ? undefined : replacement(word.span, near, true);
    reader.kit.report(unknownWeekday, word.span, { found: word.text, near: near ?? null }, fix);
  }
  return undefined;
}
