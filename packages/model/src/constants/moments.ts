import { Temporal } from "temporal-polyfill";

/** Whether a day such as `2026-02-29` exists. */
export function dayExists(text: string): boolean {
  return parseDay(text) !== null;
}

/** Whether an IANA time zone is known here. */
export function zoneExists(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant that a literal means, as `2026-11-23T09:00:00Z`. A time without an offset is one in the zone: one that a
 * daylight-saving change skips moves forward, one that occurs twice is the earlier. A bare day is its first instant.
 *
 * @returns null when there is no such day or time
 */
export function instantOf(text: string, zone: string): string | null {
  if (text.includes("T")) {
    const instant = /(Z|[+-]\d\d(:?\d\d)?)$/i.test(text)
      ? exactInstant(text)
      : zonedInstant(text, zone);
    return instant === null ? null : instantText(instant);
  }
  const day = parseDay(text);
  return day === null ? null : instantText(day.toZonedDateTime(zone).toInstant());
}

/** An instant some time before or after another: calendar steps in the zone, hours and minutes exact. */
export function moveInstant(instant: string, duration: string, sign: 1 | -1, zone: string): string {
  const moved = Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .add(signed(Temporal.Duration.from(duration), sign));
  return instantText(moved.toInstant());
}

/** A day some days or months before or after another. */
export function moveDay(day: string, duration: string, sign: 1 | -1): string {
  return Temporal.PlainDate.from(day)
    .add(signed(Temporal.Duration.from(duration), sign))
    .toString();
}

/** The day of an instant in a zone. */
export function dayOf(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function signed(duration: Temporal.Duration, sign: 1 | -1): Temporal.Duration {
  return sign === 1 ? duration : duration.negated();
}

function parseDay(text: string): Temporal.PlainDate | null {
  return attempt(() => Temporal.PlainDate.from(text, { overflow: "reject" }));
}

function exactInstant(text: string): Temporal.Instant | null {
  return attempt(() => Temporal.Instant.from(text));
}

function zonedInstant(text: string, zone: string): Temporal.Instant | null {
  return attempt(() =>
    Temporal.PlainDateTime.from(text, { overflow: "reject" }).toZonedDateTime(zone).toInstant(),
  );
}

/** To the millisecond, which is left out when it is zero. */
function instantText(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString().replace(".000Z", "Z");
}

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
