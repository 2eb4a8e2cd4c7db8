import { describe, expect, it } from "vitest";
import { compileCalendars } from "../time/calendars.ts";
import { zoneNamed } from "../time/zone.ts";
import { durationIn } from "./business-duration.ts";
import { daysLong, exactly, parseDuration } from "./duration.ts";

const calendars = compileCalendars(
  {
    calendars: [
      { name: "Night, late", zone: "UTC", hours: [[5, "22:00", "02:00"]], closed: [], years: null },
    ],
    calendar: null,
  },
  zoneNamed("UTC"),
);

describe("a duration", () => {
  it.each([
    ["PT1H", 3_600_000],
    ["P2D", 172_800_000],
    ["P1W", 604_800_000],
    ["P1DT12H", 129_600_000],
    ["PT90M", 5_400_000],
    ["PT0.25S", 250],
    ["-PT1S", -1000],
    ["pt1h", 3_600_000],
  ])("%s lasts %i ms", (text, elapsed) => {
    expect(parseDuration(text)?.elapsed).toBe(elapsed);
  });

  it.each(["P1M", "P1Y", "P1Y2M", "5 business days", '-4 business hours in "Night, late"'])(
    "%s has no fixed length",
    (text) => {
      const duration = durationIn(text, calendars);
      expect(duration?.text).toBe(text);
      expect(duration?.elapsed).toBeNull();
    },
  );

  it.each([
    "",
    "P",
    "PT",
    "P1DT",
    "1h",
    "P1M2D",
    "P1MT1H",
    "PT1.5H",
    "PT0.0001S",
    "5 business weeks",
    '5 business days in "elsewhere"',
    "5.5 business days",
    "P99999999999999D",
  ])("%j is none", (text) => {
    expect(durationIn(text, calendars)).toBeNull();
  });

  it("of a record is elapsed time, never business time", () => {
    expect(parseDuration("5 business days")).toBeNull();
  });

  it("is written in hours, minutes and seconds when it was calculated", () => {
    expect(exactly(0)?.text).toBe("PT0S");
    expect(exactly(90_061_500)?.text).toBe("PT25H1M1.5S");
    expect(exactly(-3_600_000)?.text).toBe("-PT1H");
    expect(daysLong(-3).text).toBe("-P3D");
    expect(exactly(2 ** 53)).toBeNull();
  });
});
