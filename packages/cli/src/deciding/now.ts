import { CannotRun } from "../failure.ts";
import { quoted } from "../terminal/words.ts";
import { localInstant } from "./zone.ts";

const written =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/i;

/**
 * The instant to decide at, ISO 8601 in UTC: as it is given, or the clock's.
 *
 * @param zone governs a day or a time that says no offset
 * @throws CannotRun where it is no instant
 */
export function instantOf(option: string | undefined, zone: string): string {
  if (option === undefined) return inSeconds(Date.now());
  const [, day = "", time = "00:00", offset] = written.exec(option) ?? [];
  const local = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(local) || !isRealDay(day)) throw notAnInstant(option);
  if (offset === undefined) return inSeconds(localInstant(local, zone));
  const instant = Date.parse(`${day}T${time}${offset}`);
  if (Number.isNaN(instant)) throw notAnInstant(option);
  return inSeconds(instant);
}

function notAnInstant(option: string): CannotRun {
  return new CannotRun(
    `--now ${quoted(option)} is not an instant.`,
    "Write a day and a time, such as 2026-11-23T09:00, and where it matters how far it is from UTC: 2026-11-23T09:00Z, 2026-11-23T10:00+01:00.",
  );
}

function inSeconds(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** `Date.parse` takes the 31st of a short month for the first of the next. */
function isRealDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
