import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { durationIn } from "../values/business-duration.ts";
import { compileCalendars } from "./calendars.ts";
import { formatDay, formatInstant, parseDay, parseTime } from "./iso.ts";
import { moveDay, moveInstant } from "./steps.ts";
import { zoneNamed } from "./zone.ts";

const workdays = compileCalendars({ calendars: [], calendar: null }, zoneNamed("UTC"));

function lasting(text: string) {
  const duration = durationIn(text, workdays);
  if (duration === null) throw new Error(`${text} is no duration`);
  return duration;
}

function moved(instant: string, duration: string, sign: 1 | -1, zone = "UTC"): string | null {
  const time = parseTime(instant);
  const from = (time?.local ?? 0) - (time?.offset ?? 0);
  const result = moveInstant(from, lasting(duration), sign, zoneNamed(zone));
  return result === null ? null : formatInstant(result);
}

function movedDay(day: string, duration: string, sign: 1 | -1): string | null {
  const result = moveDay(parseDay(day) ?? 0, lasting(duration), sign);
  return result === null ? null : formatDay(result);
}

describe("moving an instant", () => {
  it("keeps the local time of day over days, weeks, months and years", () => {
    expect(moved("2026-03-28T09:00:00+01:00", "P1D", 1, "Europe/Berlin")).toBe(
      "2026-03-29T07:00:00Z",
    );
    expect(moved("2026-10-24T09:00:00+02:00", "P1W", 1, "Europe/Berlin")).toBe(
      "2026-10-31T08:00:00Z",
    );
    expect(moved("2026-01-31T12:00:00Z", "P1M", 1)).toBe("2026-02-28T12:00:00Z");
    expect(moved("2024-02-29T12:00:00Z", "P1Y", -1)).toBe("2023-02-28T12:00:00Z");
  });

  it("is exact for hours, minutes and seconds", () => {
    expect(moved("2026-03-28T09:00:00+01:00", "PT24H", 1, "Europe/Berlin")).toBe(
      "2026-03-29T08:00:00Z",
    );
    expect(moved("2026-11-23T09:00:00Z", "PT0.5S", -1)).toBe("2026-11-23T08:59:59.500Z");
  });

  it("leaves the instant alone when there is nothing to move", () => {
    // The later of two times 02:30: a step in the calendar would fall back to the earlier.
    expect(moved("2026-10-25T01:30:00Z", "P0D", 1, "Europe/Berlin")).toBe("2026-10-25T01:30:00Z");
    expect(moved("2026-10-25T01:30:00Z", "P0M", 1, "Europe/Berlin")).toBe("2026-10-25T01:30:00Z");
  });

  it("ends with the years that four digits can write", () => {
    expect(moved("9999-12-31T00:00:00Z", "P1D", 1)).toBeNull();
    expect(moved("0001-01-01T00:00:00Z", "PT1S", -1)).toBeNull();
    expect(moved("2026-01-01T00:00:00Z", "P9000Y", 1)).toBeNull();
    expect(moved("2026-01-01T00:00:00Z", "2000000 business days", 1)).not.toBeNull();
    expect(moved("2026-01-01T00:00:00Z", "9000000000 business days", 1)).toBeNull();
  });

  const zones = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"];
  const instants = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) });
  const durations = fc.oneof(
    fc.integer({ min: 1, max: 800 }).map((count) => `P${count}D`),
    fc.integer({ min: 1, max: 60 }).map((count) => `P${count}M`),
    fc.integer({ min: 0, max: 100_000 }).map((count) => `PT${count}M`),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 50 }))
      .map(([d, h]) => `P${d}DT${h}H`),
  );

  it.each(zones)("agrees with Temporal in %s", (name) => {
    fc.assert(
      fc.property(instants, durations, fc.constantFrom<1 | -1>(1, -1), (instant, text, sign) => {
        const start = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
        const end = sign === 1 ? start.add(text) : start.subtract(text);
        expect(moveInstant(instant, lasting(text), sign, zoneNamed(name))).toBe(
          end.epochMilliseconds,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("moving a day", () => {
  it("goes by whole days, weeks, months and business days", () => {
    expect(movedDay("2026-11-23", "P2D", 1)).toBe("2026-11-25");
    expect(movedDay("2026-11-23", "P1W", -1)).toBe("2026-11-16");
    expect(movedDay("2026-03-31", "P1M", -1)).toBe("2026-02-28");
    expect(movedDay("2026-11-27", "1 business days", 1)).toBe("2026-11-30");
    expect(movedDay("2026-11-29", "1 business days", -1)).toBe("2026-11-27");
    expect(movedDay("2026-11-28", "0 business days", 1)).toBe("2026-11-28");
  });

  it("takes hours only where they are whole days", () => {
    expect(movedDay("2026-11-23", "PT48H", 1)).toBe("2026-11-25");
    expect(movedDay("2026-11-23", "PT36H", 1)).toBeNull();
    expect(movedDay("2026-11-23", "8 business hours", 1)).toBeNull();
  });
});
