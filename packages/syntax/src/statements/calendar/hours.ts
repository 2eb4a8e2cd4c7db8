import { english } from "../../dialect/en.ts";
import { noTimeOpen, unclearHours } from "../../findings/calendars.ts";
import { replacement } from "../../findings/fixes.ts";
import type { HourRange } from "../../tree/statements.ts";
import { type ClockTime, clockText, dayEnd, minutesOf, readClock } from "./clock.ts";
import type { PieceReader } from "./reader.ts";
import { takeSeparator } from "./separators.ts";

const { calendar: words } = english;
const example = "open Monday to Friday 09:00-17:00";

/** `09:00-12:00, 13:00-17:00`, `9am to 5pm`, `around the clock`. */
export function readHours(reader: PieceReader): readonly HourRange[] {
  const start = reader.next?.span.start ?? 0;
  if (reader.takeWords(words.allDay)) return [allDay(reader, start)];
  const hours: HourRange[] = [];
  do {
    const range = readRange(reader);
    if (range !== null) hours.push(range);
  } while (takeSeparator(reader, startsHours));
  return hours;
}

export function startsHours(reader: PieceReader): boolean {
  const kind = reader.next?.kind;
  if (kind === "clock" || kind === "number") return true;
  return [words.from, words.allDay, words.noon, words.midnight].some((one) =>
    reader.isAtWords(one),
  );
}

export function allDay(reader: PieceReader, start: number): HourRange {
  return { kind: "hourRange", span: reader.since(start), from: "00:00", to: clockText(dayEnd) };
}

function readRange(reader: PieceReader): HourRange | null {
  const start = reader.next?.span.start ?? reader.last.span.end;
  const between = reader.takeWords(words.from);
  const from = readClock(reader);
  if (from === undefined) {
    reader.reportMissing("a time of day", example);
    return null;
  }
  const joined =
    reader.take("dash") !== undefined ||
    reader.takeWords(words.to) ||
    (between && reader.takeWords(words.and));
  const to = joined ? readClock(reader) : undefined;
  if (to === undefined) {
    reader.reportMissing("the time when it closes", example);
    return null;
  }
  return from.exists && to.exists ? range(reader, start, from, to) : null;
}

/** Null where the hours may mean two things. */
function range(
  reader: PieceReader,
  start: number,
  from: ClockTime,
  to: ClockTime,
): HourRange | null {
  const opens = minutesOf(sameHalf(from, to), false);
  const closes = minutesOf(to, true);
  const span = reader.since(start);
  const found = reader.kit.text.slice(span.start, span.end);
  const afternoon = closes + dayEnd / 2;
  if (opens === closes) {
    reader.kit.report(noTimeOpen, span, { found });
  } else if (from.bare && to.bare && closes < opens && afternoon > opens && afternoon <= dayEnd) {
    const [right, night] = [afternoon, closes].map(
      (end) => `${clockText(opens)}-${clockText(end)}`,
    );
    const details = { found, right: right ?? "", night: night ?? "" };
    reader.kit.report(unclearHours, span, details, replacement(span, right ?? "", false));
    return null;
  }
  return { kind: "hourRange", span, from: clockText(opens), to: clockText(closes) };
}

/** `1-5pm` begins at one in the afternoon, `9-5pm` at nine in the morning. */
function sameHalf(from: ClockTime, to: ClockTime): ClockTime {
  if (from.half !== null || to.half === null || !from.bare || from.hour > 12) return from;
  const earlier = from.hour % 12 < to.hour % 12;
  const other = to.half === "pm" ? "am" : "pm";
  return { ...from, half: earlier ? to.half : other };
}
