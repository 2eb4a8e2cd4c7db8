import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanCalendar } from "../plan/plan.ts";
import { durationIn } from "../values/business-duration.ts";
import type { Calendars } from "./business-time.ts";
import { compileCalendar } from "./calendar.ts";
import { businessTimeOf, compileCalendars } from "./calendars.ts";
import { formatDay, formatInstant, parseDay, parseTime } from "./iso.ts";
import { moveDay, moveInstant } from "./steps.ts";
import { zoneNamed } from "./zone.ts";

const workdays = compileCalendars({ calendars: [], calendar: null }, zoneNamed("UTC"));

function calendar(hours: PlanCalendar["hours"], rest: Partial<PlanCalendar> = {}): Calendars {
  const zone = rest.zone ?? "UTC";
  const whole = { name: "office", zone, hours, closed: [], years: null, ...rest };
  const compiled = businessTimeOf(whole, zoneNamed(zone));
  return () => compiled;
}

/** Moves an instant or a day; both are written without `Z` and seconds. */
function moved(from: string, by: string, sign: 1 | -1 = 1, calendars = workdays): string | null {
  const duration = durationIn(by, calendars);
  if (duration === null) throw new Error(`${by} is no duration`);
  if (!from.includes("T")) {
    const day = moveDay(parseDay(from) ?? 0, duration, sign);
    return day === null ? null : formatDay(day);
  }
  const instant = moveInstant(parseTime(from)?.local ?? 0, duration, sign, zoneNamed("UTC"));
  return instant === null ? null : formatInstant(instant).slice(0, 16);
}

const week = [1, 2, 3, 4, 5] as const;
const lunch = calendar(
  week.flatMap((day) => [
    [day, "09:00", "12:00"],
    [day, "13:00", "17:00"],
  ]),
);
const saturday = calendar([
  ...week.map((day) => [day, "09:00", "17:00"] as const),
  [6, "10:00", "13:00"],
]);
const nights = calendar(week.map((day) => [day, "22:00", "06:00"] as const));
const always = [1, 2, 3, 4, 5, 6, 7].map((day) => [day, "00:00", "24:00"] as const);

// 2026-11-23 is a Monday.
describe("business days", () => {
  it("keep the time of day", () => {
    expect(moved("2026-11-23T10:30", "1 business days")).toBe("2026-11-24T10:30");
    expect(moved("2026-11-27T10:30", "1 business days")).toBe("2026-11-30T10:30");
    expect(moved("2026-11-23T10:30", "5 business days")).toBe("2026-11-30T10:30");
    expect(moved("2026-11-23T10:30", "5 business days", -1)).toBe("2026-11-16T10:30");
    expect(moved("2026-11-23T12:30", "1 business days", 1, lunch)).toBe("2026-11-24T12:30");
  });

  it("begin with the next opening, and end with the closing of their day", () => {
    expect(moved("2026-11-28T12:00", "1 business days")).toBe("2026-12-01T09:00");
    expect(moved("2026-11-23T07:00", "1 business days")).toBe("2026-11-24T09:00");
    expect(moved("2026-11-23T19:00", "1 business days")).toBe("2026-11-24T17:00");
  });

  it("stay within the hours of the day that they lead to", () => {
    expect(moved("2026-11-27T15:00", "1 business days", 1, saturday)).toBe("2026-11-28T13:00");
    expect(moved("2026-11-27T09:15", "1 business days", 1, saturday)).toBe("2026-11-28T10:00");
    expect(moved("2026-11-28T12:00", "1 business days", 1, saturday)).toBe("2026-11-30T12:00");
    expect(moved("2026-11-28T14:00", "1 business days", 1, saturday)).toBe("2026-11-30T13:00");
  });

  it("go back from a closed day by the evening before it", () => {
    expect(moved("2026-11-28T12:00", "1 business days", -1)).toBe("2026-11-26T17:00");
    expect(moved("2026-11-23T07:00", "1 business days", -1)).toBe("2026-11-20T09:00");
  });

  it("go back when there are fewer than none", () => {
    expect(moved("2026-11-24T10:30", "-1 business days")).toBe("2026-11-23T10:30");
    expect(moved("2026-11-23T10:30", "-1 business days", -1)).toBe("2026-11-24T10:30");
  });

  it("pass over closed days", () => {
    const closed = { closed: ["2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01"] };
    const office = calendar(
      week.map((day) => [day, "09:00", "17:00"] as const),
      closed,
    );
    expect(moved("2026-12-23T10:00", "1 business days", 1, office)).toBe("2026-12-28T10:00");
    expect(moved("2026-12-28T10:00", "1 business days", -1, office)).toBe("2026-12-23T10:00");
    expect(moved("2026-12-24T10:00", "1 business days", 1, office)).toBe("2026-12-29T09:00");
    expect(moved("2026-12-21", "9 business days", 1, office)).toBe("2027-01-06");
    expect(moved("2027-01-06", "9 business days", -1, office)).toBe("2026-12-21");
  });

  it("that run past midnight include the morning after", () => {
    expect(moved("2026-11-24T02:00", "1 business days", 1, nights)).toBe("2026-11-25T02:00");
    expect(moved("2026-11-28T02:00", "1 business days", 1, nights)).toBe("2026-12-01T02:00");
    expect(moved("2026-11-28T06:00", "1 business days", 1, nights)).toBe("2026-12-01T22:00");
    expect(moved("2026-11-24T12:00", "1 business days", 1, nights)).toBe("2026-11-25T22:00");
  });

  it("end with the years whose holidays are known", () => {
    const office = calendar(
      week.map((day) => [day, "09:00", "17:00"] as const),
      { years: [2010, 2026] },
    );
    expect(moved("2026-12-30T10:00", "1 business days", 1, office)).toBe("2026-12-31T10:00");
    expect(moved("2026-12-30T10:00", "2 business days", 1, office)).toBeNull();
    expect(moved("2026-12-30", "1000 business days", 1, office)).toBeNull();
    expect(moved("2027-01-04T10:00", "1 business days", -1, office)).toBeNull();
    expect(moved("2026-12-31T16:00", "4 business hours", 1, office)).toBeNull();
    expect(moved("2027-01-04T16:00", "4 business hours", -1, office)).toBeNull();
  });

  it("take whole weeks at once, with what is closed in them", () => {
    const closed = fc.uniqueArray(fc.integer({ min: 20_700, max: 21_000 }), { maxLength: 60 });
    const weekdays = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });
    const start = fc.integer({ min: 20_600, max: 21_100 });
    const count = fc.integer({ min: 1, max: 200 });
    const sign = fc.constantFrom<1 | -1>(1, -1);
    fc.assert(
      fc.property(closed, weekdays, start, count, sign, (days, open, from, n, direction) => {
        const office = compileCalendar(
          {
            name: "office",
            zone: "UTC",
            hours: open.toSorted().map((day) => [day, "09:00", "17:00"]),
            closed: days.toSorted().map(formatDay),
            years: null,
          },
          zoneNamed("UTC"),
        );
        let walked = from;
        for (let left = n; left > 0; ) {
          walked += direction;
          if (office.openings(walked).length > 0) left -= 1;
        }
        expect(office.step(from, n * direction)).toBe(walked);
      }),
    );
  });
});

describe("business hours", () => {
  it("run only while it is open", () => {
    expect(moved("2026-11-23T10:30", "4 business hours")).toBe("2026-11-23T14:30");
    expect(moved("2026-11-23T15:00", "4 business hours")).toBe("2026-11-24T11:00");
    expect(moved("2026-11-27T16:00", "2 business hours")).toBe("2026-11-30T10:00");
    expect(moved("2026-11-28T12:00", "1 business hours")).toBe("2026-11-30T10:00");
    expect(moved("2026-11-23T10:00", "40 business hours")).toBe("2026-11-30T10:00");
    expect(moved("2026-11-23T11:00", "2 business hours", 1, lunch)).toBe("2026-11-23T14:00");
    expect(moved("2026-11-23T14:00", "2 business hours", -1, lunch)).toBe("2026-11-23T11:00");
    expect(moved("2026-11-24T05:00", "2 business hours", 1, nights)).toBe("2026-11-24T23:00");
    expect(moved("2026-11-24T23:00", "2 business hours", -1, nights)).toBe("2026-11-24T05:00");
  });

  it("end on the day on which they have run, not at the next opening", () => {
    expect(moved("2026-11-23T13:00", "4 business hours")).toBe("2026-11-23T17:00");
    expect(moved("2026-11-23T09:00", "8 business hours")).toBe("2026-11-23T17:00");
    expect(moved("2026-11-24T13:00", "4 business hours", -1)).toBe("2026-11-24T09:00");
  });

  it("leave the time alone when there are none", () => {
    expect(moved("2026-11-28T12:00", "0 business hours")).toBe("2026-11-28T12:00");
  });

  it("are exact where the clock changes", () => {
    const berlin = calendar(always, { zone: "Europe/Berlin" });
    expect(moved("2026-03-28T23:00", "24 business hours", 1, berlin)).toBe("2026-03-29T23:00");
    const night = calendar([[6, "22:00", "06:00"]], { zone: "Europe/Berlin" });
    // The night from 28 to 29 March lasts seven hours, the one from 24 to 25 October nine.
    expect(moved("2026-03-28T12:00", "7 business hours", 1, night)).toBe("2026-03-29T04:00");
    expect(moved("2026-03-28T12:00", "8 business hours", 1, night)).toBe("2026-04-04T21:00");
    expect(moved("2026-10-24T12:00", "9 business hours", 1, night)).toBe("2026-10-25T05:00");
    // 02:30 is skipped and moves to 03:30, so that half an hour would count twice.
    const split = calendar(
      [
        [7, "01:00", "02:30"],
        [7, "03:00", "05:00"],
      ],
      { zone: "Europe/Berlin" },
    );
    expect(moved("2026-03-28T12:00", "3 business hours", 1, split)).toBe("2026-03-29T03:00");
    expect(moved("2026-03-29T12:00", "3 business hours", -1, split)).toBe("2026-03-29T00:00");
  });

  it("end with the years that four digits can write", () => {
    const evening = calendar([[5, "16:00", "24:00"]], { zone: "America/New_York" });
    // The last day of all is a Friday: 16:00 in New York is 21:00 in UTC.
    expect(moved("9999-12-31T12:00", "2 business hours", 1, evening)).toBe("9999-12-31T23:00");
    expect(moved("9999-12-31T12:00", "3 business hours", 1, evening)).toBeNull();
  });

  it("give up after a hundred years", () => {
    expect(moved("2026-01-01T00:00", "200000 business hours")).toBe("2121-10-29T17:00");
    expect(moved("2026-01-01T00:00", "210000 business hours")).toBeNull();
  });
});

describe("going back", () => {
  const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
  const counts = fc.integer({ min: 1, max: 400 });

  it.each([
    ["workdays", workdays],
    ["split hours", lunch],
    ["nights", nights],
    ["a short Saturday", saturday],
  ])("undoes going on within opening hours, by %s", (_, calendars) => {
    fc.assert(
      fc.property(instants, counts, (instant, count) => {
        const from = formatInstant(instant).slice(0, 16);
        const open = moved(from, "1 business hours", 1, calendars) ?? "";
        const there = moved(open, `${count} business hours`, 1, calendars) ?? "";
        const back = moved(there, `${count} business hours`, -1, calendars) ?? "";
        // When it closes and when it opens next are the same open time, as none passes between.
        const hour = (start: string) => moved(start, "1 business hours", 1, calendars);
        expect(hour(back)).toBe(hour(open));
      }),
    );
  });
});
