import * as b from "../playbook/build.ts";
import type { Calendar } from "../playbook/calendars.ts";
import type { Expression } from "../playbook/expressions.ts";
import type { Case } from "./case.ts";

type Moves = readonly (readonly [from: string, by: string, to: string | null])[];

/** Calendars, and moments that durations lead to: `4 business hours` later, or earlier after a minus. */
function moves(
  pins: string,
  text: string,
  calendars: readonly Calendar[],
  worked: Moves,
  { zone = "UTC", governing = null as string | null } = {},
): Case {
  const durations = [...new Set(worked.map(([, by]) => by))];
  const isDay = worked.every(([from]) => !from.includes("T"));
  const chosen = governing === null ? "" : `\n  calendar "${governing}"`;
  const defines = durations.map((by, index) => ({
    name: `moment ${index}`,
    text: `define moment ${index} as since ${by.startsWith("-") ? "" : "+ "}${by}`.replace(
      "-",
      "- ",
    ),
    value: b.compute(b.name("since"), by.startsWith("-") ? "-" : "+", durationOf(by)),
  }));
  return {
    pins,
    text: [
      `playbook "Case"\n  zone ${zone}${chosen}`,
      text,
      `fact since is ${isDay ? "date" : "time"}`,
      ...defines.map((define) => define.text),
      "rule\n  when since is known\n  then act\n  id it",
    ].join("\n"),
    playbook: b.playbook({
      header: { title: "Case", version: null, zone, calendar: governing, valid: null },
      facts: [b.fact("since", isDay ? b.dateType : b.timeType)],
      calendars,
      defines,
      rules: [b.rule("it", b.compare("since", "is known"), ["act"])],
    }),
    situations: worked.map(([since, by, to]) => ({
      record: { since },
      expect: { values: { [`moment ${durations.indexOf(by)}`]: to } },
    })),
  };
}

function durationOf(text: string): Expression {
  const [, amount, unit = "", calendar = null] =
    /^-?(\d+) (business (?:day|hour))s?(?: in "(.*)")?$/.exec(text) ?? [];
  return b.duration(Number(amount), unit as "business day", calendar);
}

const week = [1, 2, 3, 4, 5];
const everyDay = [1, 2, 3, 4, 5, 6, 7];

// 2026-11-23 is a Monday, 2026-12-25 a Friday.
export const calendars: readonly Case[] = [
  moves(
    "without a calendar, Monday to Friday, 09:00 to 17:00, in the plan's zone",
    "",
    [],
    [
      ["2026-11-20T16:00:00-05:00", "2 business hours", "2026-11-23T15:00:00Z"],
      ["2026-11-21T12:00:00-05:00", "1 business day", "2026-11-24T14:00:00Z"],
      ["2026-11-21T12:00:00-05:00", "-1 business day", "2026-11-19T22:00:00Z"],
    ],
    { zone: "America/New_York" },
  ),
  moves(
    "Business time counts between openings only; days keep the time of day also in a break",
    'calendar "office"\n  open weekdays 9-12, 13-17',
    [
      b.calendar("office", week, [
        ["09:00", "12:00"],
        ["13:00", "17:00"],
      ]),
    ],
    [
      ["2026-11-23T11:00:00Z", "2 business hours", "2026-11-23T14:00:00Z"],
      ["2026-11-23T12:30:00Z", "1 business hour", "2026-11-23T14:00:00Z"],
      ["2026-11-23T14:00:00Z", "-2 business hours", "2026-11-23T11:00:00Z"],
      ["2026-11-23T14:00:00Z", "-1 business hour", "2026-11-23T13:00:00Z"],
      ["2026-11-23T12:30:00Z", "1 business day", "2026-11-24T12:30:00Z"],
      ["2026-11-23T10:00:00Z", "5 business days", "2026-11-30T10:00:00Z"],
    ],
  ),
  moves(
    "the `n`-th business day, at the same time of day, brought into that day's hours",
    'calendar "shop"\n  open Friday 9-17\n  open Saturday 10-13',
    [
      {
        ...b.calendar("shop", [], []),
        hours: [
          [5, "09:00", "17:00"],
          [6, "10:00", "13:00"],
        ],
      },
    ],
    [
      ["2026-11-27T15:00:00Z", "1 business day", "2026-11-28T13:00:00Z"],
      ["2026-11-27T09:30:00Z", "1 business day", "2026-11-28T10:00:00Z"],
      ["2026-11-28T12:00:00Z", "1 business day", "2026-12-04T12:00:00Z"],
      ["2026-11-28T20:00:00Z", "1 business day", "2026-12-04T13:00:00Z"],
      ["2026-11-30T20:00:00Z", "-1 business day", "2026-11-27T13:00:00Z"],
    ],
  ),
  moves(
    "Hours that end no later than they begin end on the next day, and belong to the day on which they begin",
    'calendar "night"\n  open weekdays 22-6\n  closed on 2026-12-24',
    [b.calendar("night", week, [["22:00", "06:00"]], { closed: [["2026-12-24", "2026-12-24"]] })],
    [
      // The night that began on the 23rd is worked to its end; the next begins on the 25th.
      ["2026-12-24T05:00:00Z", "2 business hours", "2026-12-25T23:00:00Z"],
      ["2026-12-24T05:00:00Z", "1 business day", "2026-12-26T05:00:00Z"],
      ["2026-12-24T06:00:00Z", "1 business day", "2026-12-28T22:00:00Z"],
      ["2026-12-25T23:00:00Z", "-2 business hours", "2026-12-24T05:00:00Z"],
      ["2026-11-28T03:00:00Z", "1 business day", "2026-12-01T03:00:00Z"],
    ],
  ),
  moves(
    "Exact time: a night in which the clock changes is an hour shorter or longer",
    'calendar "night"\n  open Saturday 22-6',
    [b.calendar("night", [6], [["22:00", "06:00"]])],
    [
      ["2026-03-28T12:00:00Z", "7 business hours", "2026-03-29T04:00:00Z"],
      ["2026-03-28T12:00:00Z", "8 business hours", "2026-04-04T21:00:00Z"],
      ["2026-10-24T12:00:00Z", "9 business hours", "2026-10-25T05:00:00Z"],
      ["2026-10-25T12:00:00Z", "-9 business hours", "2026-10-24T20:00:00Z"],
    ],
    { zone: "Europe/Berlin" },
  ),
  moves(
    "A day around the clock lasts 23, 24 or 25 hours; half an hour at Lord Howe",
    'calendar "hotline"\n  open 24/7',
    [b.calendar("hotline", everyDay, [["00:00", "24:00"]])],
    [
      // The clock is set forward by half an hour on 4 October 2026 at 02:00.
      ["2026-10-03T12:00:00+10:30", "24 business hours", "2026-10-04T01:30:00Z"],
      ["2026-10-03T12:00:00+10:30", "1 business day", "2026-10-04T01:00:00Z"],
    ],
    { zone: "Australia/Lord_Howe" },
  ),
  moves(
    "Where two openings overlap after a clock has changed, the time counts once",
    'calendar "early"\n  open Sunday 01:00-02:30, 03:00-05:00',
    [
      b.calendar(
        "early",
        [7],
        [
          ["01:00", "02:30"],
          ["03:00", "05:00"],
        ],
      ),
    ],
    [
      // 02:30 moves to 03:30, so that it is open from 01:00 to 05:00: three hours.
      ["2026-03-28T12:00:00Z", "3 business hours", "2026-03-29T03:00:00Z"],
      ["2026-03-29T12:00:00Z", "-3 business hours", "2026-03-29T00:00:00Z"],
      ["2026-03-28T12:00:00Z", "4 business hours", "2026-04-05T00:00:00Z"],
    ],
    { zone: "Europe/Berlin" },
  ),
  moves(
    "An opening whose end comes first is none",
    'calendar "odd"\n  open Sunday 02:30-03:10',
    [b.calendar("odd", [7], [["02:30", "03:10"]])],
    [
      // On 29 March, 02:30 moves to 03:30; after it come two Sundays of forty minutes.
      ["2026-03-28T12:00:00Z", "1 business hour", "2026-04-12T00:50:00Z"],
      ["2026-03-29T12:00:00Z", "-1 business hour", "2026-03-15T01:50:00Z"],
    ],
    { zone: "Europe/Berlin" },
  ),
  moves(
    "a day that a zone leaves out counts as any other: its openings are those of the day after",
    'calendar "office"\n  open every day 9-17',
    [b.calendar("office", everyDay, [["09:00", "17:00"]])],
    [
      // At the date line, Thursday 29 December 2011 was followed by Saturday the 31st.
      ["2011-12-29T16:00:00-10:00", "2 business hours", "2011-12-30T20:00:00Z"],
      ["2011-12-29T16:00:00-10:00", "9 business hours", "2011-12-31T03:00:00Z"],
      ["2011-12-29T16:00:00-10:00", "1 business day", "2011-12-31T02:00:00Z"],
      ["2011-12-29T16:00:00-10:00", "2 business days", "2011-12-31T02:00:00Z"],
    ],
    { zone: "Pacific/Apia" },
  ),
  moves(
    "in zones of half and quarter hours, without daylight saving",
    'calendar "office"\n  open weekdays 9-17',
    [b.calendar("office", week, [["09:00", "17:00"]])],
    [
      ["2026-11-20T16:00:00+05:45", "2 business hours", "2026-11-23T04:15:00Z"],
      ["2026-11-21T00:00:00Z", "1 business day", "2026-11-24T03:15:00Z"],
    ],
    { zone: "Asia/Kathmandu" },
  ),
  moves(
    "It is the one that the duration names, else the one that governs: that which the header names",
    'calendar "Munich"\n  open weekdays 9-17\ncalendar "Tokyo"\n  zone Asia/Tokyo\n  open weekdays 10-18',
    [
      b.calendar("Munich", week, [["09:00", "17:00"]]),
      b.calendar("Tokyo", week, [["10:00", "18:00"]], { zone: "Asia/Tokyo" }),
    ],
    [
      ["2026-11-23T12:00:00Z", "1 business hour", "2026-11-24T02:00:00Z"],
      ["2026-11-23T12:00:00Z", '1 business hour in "Munich"', "2026-11-23T13:00:00Z"],
      ["2026-11-23T12:00:00Z", '1 business day in "tokyo"', "2026-11-24T09:00:00Z"],
    ],
    { zone: "Europe/Berlin", governing: "Tokyo" },
  ),
  moves(
    "Public holidays, and days of every year, are closed from 2010 to 2040",
    'calendar "office"\n  open weekdays 9-17\n  closed on 24 December, 31 December to 1 January\n  holidays of DE',
    [
      b.calendar("office", week, [["09:00", "17:00"]], {
        closed: [
          ["12-24", "12-24"],
          ["12-31", "01-01"],
        ],
        holidays: true,
      }),
    ],
    [
      ["2026-12-23T16:00:00Z", "2 business hours", "2026-12-28T10:00:00Z"],
      // Good Friday and Easter Monday.
      ["2027-03-25T10:00:00Z", "1 business day", "2027-03-30T10:00:00Z"],
      ["2027-03-30T10:00:00Z", "-1 business day", "2027-03-25T10:00:00Z"],
      ["2010-01-04T10:00:00Z", "1 business day", "2010-01-05T10:00:00Z"],
      ["2010-01-04T10:00:00Z", "-1 business day", null],
      ["2009-12-30T10:00:00Z", "1 business day", null],
      ["2040-12-28T10:00:00Z", "1 business day", null],
      ["2040-12-28T10:00:00Z", "2 business hours", "2040-12-28T12:00:00Z"],
      ["2040-12-28T16:00:00Z", "2 business hours", null],
      ["2041-01-02T10:00:00Z", "-1 business day", null],
      ["2041-01-02T10:00:00Z", "2 business hours", null],
    ],
  ),
  moves(
    "`n` business days after, before a date: the `n`-th business day after, before it",
    'calendar "office"\n  open Monday 9-17\n  open Saturday 10-13\n  closed on 2026-11-28',
    [
      {
        ...b.calendar("office", [], [], { closed: [["2026-11-28", "2026-11-28"]] }),
        hours: [
          [1, "09:00", "17:00"],
          [6, "10:00", "13:00"],
        ],
      },
    ],
    [
      ["2026-11-23", "1 business day", "2026-11-30"],
      ["2026-11-30", "-1 business day", "2026-11-23"],
      ["2026-11-25", "2 business days", "2026-12-05"],
      ["2026-11-25", "10 business days", "2027-01-02"],
    ],
  ),
  moves(
    "not reached within 36,525 days: unknown; a result beyond the year 9999 is unknown",
    'calendar "yearly"\n  open Monday 09:00-10:00',
    [b.calendar("yearly", [1], [["09:00", "10:00"]])],
    [
      ["2026-11-23T12:00:00Z", "5217 business hours", "2126-11-18T10:00:00Z"],
      ["2026-11-23T12:00:00Z", "5218 business hours", null],
      ["9999-12-27T08:00:00Z", "1 business hour", "9999-12-27T10:00:00Z"],
      ["9999-12-27T08:00:00Z", "2 business hours", null],
      ["9999-12-27T08:00:00Z", "1 business day", null],
    ],
  ),
];
