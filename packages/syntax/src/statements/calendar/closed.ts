import { english } from "../../dialect/en.ts";
import { holidaysClosed, notAClosedDay } from "../../findings/calendars.ts";
import { replacement } from "../../findings/fixes.ts";
import { reportDate } from "../../layout/corrections.ts";
import type { Clause as Slice } from "../../layout/shape.ts";
import { oneLine } from "../../parser/base.ts";
import type { ClosedDays, DayRange } from "../../tree/statements.ts";
import type { StatementKit } from "../kit.ts";
import { PieceReader } from "./reader.ts";
import { takeSeparator } from "./separators.ts";

const { calendar: words } = english;
const example = "closed on 2026-12-24, 25 December";

/** `closed on 2026-12-25, 24 December, 2026-12-28 to 2027-01-05`. */
export function readClosed(kit: StatementKit, slice: Slice): ClosedDays {
  const reader = new PieceReader(kit, slice);
  const start = slice.anchor.startOffset;
  if (!reader.takeWords(words.on)) reader.takeWords(words.from);
  const days: DayRange[] = [];
  if (reader.next === undefined) reader.reportMissing("a day", example);
  else if (isHolidays(slice, kit)) reportHolidays(kit, slice, reader);
  else {
    do {
      const range = readRange(reader);
      if (range !== undefined) days.push(range);
    } while (takeSeparator(reader, () => true));
    reader.finish(`Name the days, as in \`${example}\`.`);
  }
  return { kind: "closedDays", span: reader.since(start), days };
}

function readRange(reader: PieceReader): DayRange | undefined {
  const start = reader.next?.span.start ?? 0;
  const from = readDay(reader);
  if (from === undefined) return undefined;
  const joined = reader.take("dash") !== undefined || reader.takeWords(words.to);
  const to = joined ? readDay(reader) : from;
  if (to === undefined) return undefined;
  return { kind: "dayRange", span: reader.since(start), from, to };
}

/** `2026-12-24`, or `12-24` for the day of every year. What is no day is reported. */
function readDay(reader: PieceReader): string | undefined {
  const date = reader.take("date");
  if (date !== undefined) return date.text;
  const named = reader.attempt(() => readNamedDay(reader));
  if (named !== undefined) return named;
  const { kit } = reader;
  const foreign = reader.take("foreign");
  if (foreign !== undefined) {
    reportDate(foreign.text, foreign.span, kit.report);
    return undefined;
  }
  const { next } = reader;
  if (next === undefined) reader.reportMissing("a day", example);
  else {
    const weekday = reader.takeOneOf(words.weekdays) !== undefined;
    if (!weekday) reader.take(next.kind);
    kit.report(notAClosedDay, next.span, { found: next.text, weekday });
  }
  return undefined;
}

/** `24 December`, `December 24th`, `24 December 2026`. */
function readNamedDay(reader: PieceReader): string | undefined {
  const first = readDayOfMonth(reader);
  const month = reader.takeOneOf(words.months);
  const day = first ?? readDayOfMonth(reader);
  if (month === undefined || day === undefined) return undefined;
  const text = `${two(month + 1)}-${two(day)}`;
  const year = reader.attempt(() => {
    reader.take("comma");
    const { next } = reader;
    return next?.kind === "number" && next.text.length === 4 ? reader.take("number") : undefined;
  });
  return year === undefined ? text : `${year.text}-${text}`;
}

function readDayOfMonth(reader: PieceReader): number | undefined {
  const number = reader.take("number");
  if (number === undefined || number.text.length > 2) return undefined;
  const { next } = reader;
  if (next?.text === "." || /^(st|nd|rd|th)$/i.test(next?.text ?? ""))
    reader.take(next?.kind ?? "other");
  return Number(number.text);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

const holidays = /\b(?:public |bank )?holidays\b\s*(?:(?:of|in|for)\s+(.*))?$/is;

function isHolidays(slice: Slice, kit: StatementKit): boolean {
  return holidays.test(contentOf(slice, kit));
}

/** `closed on public holidays of DE-BY` has a clause of its own. */
function reportHolidays(kit: StatementKit, slice: Slice, reader: PieceReader): void {
  const found = contentOf(slice, kit);
  const region = holidays.exec(found)?.[1];
  const right = `${english.clauses.holidays} ${words.of[0]} ${region === undefined ? "…" : oneLine(region)}`;
  reader.take("word");
  const last = slice.tokens.at(-1) ?? slice.anchor;
  const span = { start: slice.anchor.startOffset, end: last.startOffset + last.image.length };
  const fix = region === undefined ? undefined : replacement(span, right, true);
  kit.report(holidaysClosed, span, { found: oneLine(found), right }, fix);
}

function contentOf({ tokens, anchor }: Slice, { text }: StatementKit): string {
  const last = tokens.at(-1) ?? anchor;
  return text.slice(tokens[0]?.startOffset ?? 0, last.startOffset + last.image.length);
}
