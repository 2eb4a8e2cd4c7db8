import { english } from "../../dialect/en.ts";
import { noSuchTime } from "../../findings/calendars.ts";
import type { PieceReader } from "./reader.ts";

/** A time of day as it is written. */
export interface ClockTime {
  readonly exists: boolean;
  readonly hour: number;
  readonly minute: number;
  /** Whether it is the morning or the afternoon; null where the clock counts 24 hours, or does not say. */
  readonly half: "am" | "pm" | null;
  /** A number alone, such as 9, says least. */
  readonly bare: boolean;
}

const { calendar: words } = english;

export function readClock(reader: PieceReader): ClockTime | undefined {
  const start = reader.next?.span.start ?? 0;
  const fixed = (hour: number): ClockTime => ({
    exists: true,
    hour,
    minute: 0,
    half: null,
    bare: false,
  });
  if (reader.takeWords(words.noon)) return fixed(12);
  if (reader.takeWords(words.midnight)) return fixed(24);
  const piece = reader.take("clock") ?? reader.take("number");
  if (piece === undefined) return undefined;
  const [hour = 0, minute = 0] = piece.text.split(/[:.]/).map(Number);
  const morning = reader.takeWords(words.morning);
  const half = morning ? "am" : reader.takeWords(words.afternoon) ? "pm" : null;
  const span = reader.since(start);
  const exists =
    minute < 60 && (half === null ? hour * 60 + minute <= dayEnd : hour >= 1 && hour <= 12);
  if (!exists) {
    reader.kit.report(noSuchTime, span, { found: reader.kit.text.slice(span.start, span.end) });
  }
  return { exists, hour, minute, half, bare: piece.kind === "number" && half === null };
}

/** Minutes after midnight. Midnight is where the day begins, or, as an end, where it ends. */
export function minutesOf({ hour, minute, half }: ClockTime, isEnd: boolean): number {
  const whole = half === null ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  const minutes = whole * 60 + minute;
  if (isEnd) return minutes === 0 && half === "am" ? dayEnd : minutes;
  return minutes === dayEnd ? 0 : minutes;
}

export const dayEnd = 24 * 60;

/** `09:00`. */
export function clockText(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
