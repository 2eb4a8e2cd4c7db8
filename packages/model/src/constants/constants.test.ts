import { describe, expect, it } from "vitest";
import { durationConstant, durationSize, isWholeDays } from "./durations.ts";
import { dayExists, instantOf, zoneExists } from "./moments.ts";
import { moneyConstant } from "./money.ts";

describe("durations", () => {
  it.each([
    [1, "hour", "PT1H"],
    [30, "minute", "PT30M"],
    [2, "day", "P2D"],
    [2, "week", "P2W"],
    [3, "month", "P3M"],
    [1, "year", "P1Y"],
    [5, "business day", "5 business days"],
    [4, "business hour", "4 business hours"],
    [1.5, "hour", "PT1H30M"],
    [0.5, "day", "PT12H"],
    [1.5, "day", "P1DT12H"],
    [0.5, "week", "P3DT12H"],
    [90.5, "second", "PT1M30.5S"],
    [0, "hour", "PT0H"],
    [-1, "hour", "-PT1H"],
    [0.1, "hour", "PT6M"],
  ] as const)("%d %s is %s", (amount, unit, text) => {
    expect(durationConstant(amount, unit)?.text).toBe(text);
  });

  it.each([
    [0.5, "month"],
    [1.5, "business day"],
    [0.0001, "second"],
  ] as const)("%d %s is none", (amount, unit) => {
    expect(durationConstant(amount, unit)).toBeNull();
  });

  it.each([
    ["PT36H", "milliseconds", 129_600_000],
    ["P1DT12H", "milliseconds", 129_600_000],
    ["-PT1H", "milliseconds", -3_600_000],
    ["P1Y", "months", 12],
    ["5 business days", "business days", 5],
    ["PT0H", "milliseconds", 0],
  ])("%s has a size", (text, unit, size) => {
    expect(durationSize(text)).toEqual({ unit, size });
  });

  it("know whether they are whole days", () => {
    expect(["P2D", "P1M", "5 business days"].every(isWholeDays)).toBe(true);
    expect(["PT24H", "P1DT12H", "4 business hours"].some(isWholeDays)).toBe(false);
  });
});

describe("moments", () => {
  it.each([
    ["2026-11-23T09:00Z", "Europe/Berlin", "2026-11-23T09:00:00Z"],
    ["2026-11-23T09:00+01:00", "UTC", "2026-11-23T08:00:00Z"],
    ["2026-11-23T09:00", "Europe/Berlin", "2026-11-23T08:00:00Z"],
    ["2026-11-23T09:00:30.250", "UTC", "2026-11-23T09:00:30.250Z"],
    ["2026-11-23", "Europe/Berlin", "2026-11-22T23:00:00Z"],
    ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00Z"],
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z"],
    ["2026-02-29T09:00", "UTC", null],
    ["2026-11-23T24:30", "UTC", null],
    ["2026-02-30", "UTC", null],
  ])("%s in %s is %s", (text, zone, instant) => {
    expect(instantOf(text, zone)).toBe(instant);
  });

  it("exist or not", () => {
    expect(dayExists("2024-02-29")).toBe(true);
    expect(dayExists("2026-02-29")).toBe(false);
    expect(dayExists("2026-13-01")).toBe(false);
    expect(zoneExists("Europe/Berlin")).toBe(true);
    expect(zoneExists("Europe/Nowhere")).toBe(false);
  });
});

describe("money", () => {
  it.each([
    ["50000", "50000"],
    ["50000.00", "50000"],
    ["0.1230", "0.123"],
    ["-0", "0"],
    ["-12.50", "-12.5"],
    ["007", "7"],
    ["900719925474.0991", "900719925474.0991"],
    ["900719925474.0992", null],
    ["0.00001", null],
    ["1e5", null],
  ])("%s is %s", (amount, text) => {
    expect(moneyConstant(amount)).toBe(text);
  });
});
