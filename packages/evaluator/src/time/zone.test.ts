import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { formatInstant, parseTime } from "./iso.ts";
import { zoneNamed } from "./zone.ts";

/** Common ones, and the strangest: half hours, no hours, a skipped day, changes by half an hour, two changes around Ramadan. */
const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "America/St_Johns",
];

function instantOf(local: string, zone: string): string {
  return formatInstant(zoneNamed(zone).instant(parseTime(local)?.local ?? Number.NaN));
}

describe("a time zone", () => {
  it("moves a local time that is skipped forward by the gap", () => {
    expect(instantOf("2026-03-29T02:30", "Europe/Berlin")).toBe("2026-03-29T01:30:00Z");
    expect(instantOf("2026-03-08T02:00", "America/New_York")).toBe("2026-03-08T07:00:00Z");
    expect(instantOf("2011-12-30T10:00", "Pacific/Apia")).toBe("2011-12-30T20:00:00Z");
  });

  it("takes the earlier of a local time that occurs twice", () => {
    expect(instantOf("2026-10-25T02:30", "Europe/Berlin")).toBe("2026-10-25T00:30:00Z");
    expect(instantOf("2026-11-01T01:30", "America/New_York")).toBe("2026-11-01T05:30:00Z");
  });

  it("knows offsets that are no whole hours", () => {
    expect(instantOf("2026-11-23T09:00", "Asia/Kathmandu")).toBe("2026-11-23T03:15:00Z");
  });

  it("refuses what is no IANA name", () => {
    expect(() => zoneNamed("Mars/Olympus")).toThrow(RangeError);
    expect(() => zoneNamed("+01:00")).toThrow(RangeError);
  });

  const second = fc.integer({ min: Date.UTC(1900, 0) / 1000, max: Date.UTC(2100, 0) / 1000 });

  it.each(zones)("agrees with Temporal both ways in %s", (name) => {
    const zone = zoneNamed(name);
    fc.assert(
      fc.property(second, (seconds) => {
        const instant = seconds * 1000;
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
        const local = zoned.toPlainDateTime();
        expect(zone.local(instant)).toBe(local.toZonedDateTime("UTC").epochMilliseconds);
        const same = Temporal.Instant.fromEpochMilliseconds(instant)
          .toZonedDateTimeISO("UTC")
          .toPlainDateTime();
        expect(zone.instant(instant)).toBe(same.toZonedDateTime(name).epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });
});
