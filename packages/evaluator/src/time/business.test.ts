import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayLength, hourLength } from "../values/duration.ts";
import { moveByBusinessDays, moveByBusinessHours } from "./business.ts";
import { dayNumber } from "./day.ts";
import { formatInstant, parseTime } from "./iso.ts";

const at = (text: string) => parseTime(text)?.local ?? Number.NaN;
const days = (from: string, count: number, sign: 1 | -1 = 1) =>
  formatInstant(moveByBusinessDays(at(from), count, sign)).slice(0, 16);
const hours = (from: string, count: number, sign: 1 | -1 = 1) =>
  formatInstant(moveByBusinessHours(at(from), count, sign)).slice(0, 16);

// 2026-11-23 is a Monday.
describe("business days", () => {
  it("keep the time of day", () => {
    expect(days("2026-11-23T10:30", 1)).toBe("2026-11-24T10:30");
    expect(days("2026-11-27T10:30", 1)).toBe("2026-11-30T10:30");
    expect(days("2026-11-23T10:30", 5)).toBe("2026-11-30T10:30");
    expect(days("2026-11-23T10:30", 5, -1)).toBe("2026-11-16T10:30");
  });

  it("begin with the next opening, and end with the closing of their day", () => {
    expect(days("2026-11-28T12:00", 1)).toBe("2026-12-01T09:00");
    expect(days("2026-11-23T07:00", 1)).toBe("2026-11-24T09:00");
    expect(days("2026-11-23T19:00", 1)).toBe("2026-11-24T17:00");
  });

  it("go back from a closed day by the evening before it", () => {
    expect(days("2026-11-28T12:00", 1, -1)).toBe("2026-11-26T17:00");
    expect(days("2026-11-23T07:00", 1, -1)).toBe("2026-11-20T09:00");
  });

  it("go back when there are fewer than none", () => {
    expect(days("2026-11-24T10:30", -1)).toBe("2026-11-23T10:30");
    expect(days("2026-11-23T10:30", -1, -1)).toBe("2026-11-24T10:30");
  });
});

describe("business hours", () => {
  it("run only while it is open", () => {
    expect(hours("2026-11-23T10:30", 4)).toBe("2026-11-23T14:30");
    expect(hours("2026-11-23T15:00", 4)).toBe("2026-11-24T11:00");
    expect(hours("2026-11-27T16:00", 2)).toBe("2026-11-30T10:00");
    expect(hours("2026-11-28T12:00", 1)).toBe("2026-11-30T10:00");
    expect(hours("2026-11-23T10:00", 40)).toBe("2026-11-30T10:00");
  });

  it("end on the day on which they have run, not at the next opening", () => {
    expect(hours("2026-11-23T13:00", 4)).toBe("2026-11-23T17:00");
    expect(hours("2026-11-23T09:00", 8)).toBe("2026-11-23T17:00");
    expect(hours("2026-11-24T13:00", 4, -1)).toBe("2026-11-24T09:00");
  });

  it("leave the time alone when there are none", () => {
    expect(hours("2026-11-28T12:00", 0)).toBe("2026-11-28T12:00");
  });
});

describe("going back", () => {
  // Around this time, opening hours of a week are their own mirror image.
  const middle = dayNumber(2026, 11, 25) * dayLength + 13 * hourLength;
  const mirror = (local: number) => 2 * middle - local;
  // Before two in the morning, the mirror image lies on another day.
  const locals = fc
    .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
    .filter((local) => local % dayLength > 2 * hourLength);
  const counts = fc.integer({ min: 1, max: 400 });

  it.each([
    ["days", moveByBusinessDays],
    ["hours", moveByBusinessHours],
  ] as const)("mirrors going on, by business %s", (_, move) => {
    fc.assert(
      fc.property(locals, counts, (local, count) => {
        expect(move(mirror(local), count, -1)).toBe(mirror(move(local, count, 1)));
      }),
    );
  });

  it("undoes going on within opening hours", () => {
    fc.assert(
      fc.property(locals, counts, (local, count) => {
        const open = moveByBusinessHours(local, 1, 1);
        expect(moveByBusinessHours(moveByBusinessHours(open, count, 1), count, -1)).toBe(open);
      }),
    );
  });
});
