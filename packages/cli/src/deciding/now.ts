import { CannotRun } from "../failure.ts";
import { quoted } from "../terminal/words.ts";

/**
 * The instant to decide at, ISO 8601 in UTC: as it is given, or the clock's.
 *
 * @throws CannotRun where it is no instant
 */
export function instantOf(option: string | undefined): string {
  if (option === undefined) return `${new Date().toISOString().slice(0, 19)}Z`;
  const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/i;
  const instant = Date.parse(option);
  if (written.test(option) && isRealDay(option) && !Number.isNaN(instant)) {
    return new Date(instant).toISOString();
  }
  throw new CannotRun(
    `--now ${quoted(option)} is not an instant.`,
    "Write the day, the time and how far it is from UTC: 2026-11-23T09:00Z or 2026-11-23T10:00+01:00.",
  );
}

/** `Date.parse` takes the 31st of a short month for the first of the next. */
function isRealDay(written: string): boolean {
  const day = written.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
