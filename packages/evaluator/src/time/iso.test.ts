import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { formatDay, formatInstant, parseDay, parseTime } from "./iso.ts";

describe("a day", () => {
  it("is read where the calendar has it", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("2024-02-29")).toBe(19_782);
    expect(parseDay("2026-02-29")).toBeUndefined();
    expect(parseDay("2026-13-01")).toBeUndefined();
    expect(parseDay("0000-01-01")).toBeUndefined();
  });

  it("is nothing else", () => {
    for (const text of ["", "2026-1-1", "23.11.2026", "2026-11-23T09:00Z", "x2026-11-23"]) {
      expect(parseDay(text)).toBeNull();
    }
  });
});

describe("a time", () => {
  it("is read with and without an offset", () => {
    expect(parseTime("1970-01-01T00:00:01.5Z")).toEqual({ local: 1500, offset: 0 });
    expect(parseTime("1970-01-01T01:00+01:00")).toEqual({ local: 3_600_000, offset: 3_600_000 });
    expect(parseTime("1970-01-01T01:00-0130")).toEqual({ local: 3_600_000, offset: -5_400_000 });
    expect(parseTime("1970-01-02")).toEqual({ local: 86_400_000, offset: null });
    expect(parseTime("1970-01-01 00:00:00.1239")).toEqual({ local: 123, offset: null });
  });

  it("must exist", () => {
    for (const text of ["2026-02-30T00:00Z", "2026-01-01T24:00Z", "2026-01-01T00:00+24:00"]) {
      expect(parseTime(text)).toBeUndefined();
    }
    for (const text of ["", "09:00", "2026-01-01T9:00Z", "2026-01-01Z"]) {
      expect(parseTime(text)).toBeNull();
    }
  });
});

describe("what is written", () => {
  const first = Temporal.Instant.from("0001-01-01T00:00Z").epochMilliseconds;
  const last = Temporal.Instant.from("9999-12-31T23:59:59.999Z").epochMilliseconds;

  it("is what Temporal writes, and read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (milliseconds) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
        const exact = milliseconds % 1000 !== 0;
        const text = instant.toString({ smallestUnit: exact ? "millisecond" : "second" });
        expect(formatInstant(milliseconds)).toBe(text);
        expect(parseTime(text)?.local).toBe(milliseconds);
        const day = Math.floor(milliseconds / 86_400_000);
        expect(formatDay(day)).toBe(instant.toZonedDateTimeISO("UTC").toPlainDate().toString());
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
    for (const edge of [first, last]) {
      expect(parseTime(formatInstant(edge))?.local).toBe(edge);
    }
  });
});
