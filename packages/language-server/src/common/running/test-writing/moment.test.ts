import { describe, expect, it } from "vitest";
import { localMoment, usualMoment } from "./moment.ts";

describe("a moment in words", () => {
  it.each([
    ["2026-11-23T09:00:00.000Z", "Europe/Berlin", "2026-11-23T10:00"],
    ["2026-07-01T22:30:15Z", "Europe/Berlin", "2026-07-02T00:30:15"],
    ["2026-11-23T09:00:00.250Z", "Asia/Kolkata", "2026-11-23T14:30:00.250"],
    ["2026-11-23T02:00:00Z", "America/New_York", "2026-11-22T21:00"],
    ["2026-11-23T09:00:00.000Z", "UTC", "2026-11-23T09:00Z"],
  ])("%s in %s is %s", (instant, zone, words) => {
    expect(localMoment(instant, zone)).toBe(words);
  });

  it("is local where the clock shows it first, and in UTC when it shows it again", () => {
    expect(localMoment("2026-10-25T00:30:00Z", "Europe/Berlin")).toBe("2026-10-25T02:30");
    expect(localMoment("2026-10-25T01:30:00Z", "Europe/Berlin")).toBe("2026-10-25T01:30Z");
    expect(localMoment("2026-10-25T02:30:00Z", "Europe/Berlin")).toBe("2026-10-25T03:30");
  });

  it("stays what it is where it names its distance from UTC, or is a day", () => {
    expect(localMoment("2026-11-23T09:00+05:00", "Europe/Berlin")).toBe("2026-11-23T09:00+05:00");
    expect(localMoment("2026-11-23", "Europe/Berlin")).toBe("2026-11-23");
  });

  it("is Monday at nine when nobody says it", () => {
    expect(usualMoment("Europe/Berlin")).toBe("2026-01-05T08:00:00.000Z");
    expect(usualMoment("America/New_York")).toBe("2026-01-05T14:00:00.000Z");
  });
});
