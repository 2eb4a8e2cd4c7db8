import * as b from "../playbook/build.ts";
import { type Case, condition, monday } from "./case.ts";

const since = b.fact("since", b.timeType);
const sinceText = "fact since is time";
const due = b.fact("due", b.dateType);
const dueText = "fact due is date";

/** One action with a deadline, decided at several instants. */
function deadline(
  pins: string,
  zone: string,
  source: string,
  within: Parameters<typeof b.duration>,
  worked: readonly (readonly [now: string, due: string])[],
  said: string,
): Case {
  return {
    pins,
    text: `playbook "Case"\n  zone ${zone}\nrule\n  then act within ${source}\n  id it`,
    playbook: b.playbook({
      header: b.inZone(zone),
      rules: [b.rule("it", null, [b.use("act", { within: b.duration(...within) })])],
    }),
    situations: worked.map(([now, instant]) => ({
      record: {},
      now,
      expect: { recommendations: [{ action: "act", due: instant, within: said }] },
    })),
  };
}

export const time: readonly Case[] = [
  condition(
    "`t is more than D ago`: `t < now - D`",
    { facts: sinceText, condition: "since is more than 24h ago" },
    { facts: [since], condition: b.compare("since", "is more than ago", b.duration(24, "hour")) },
    [
      [{ since: "2026-11-22T08:59:59Z" }, true, monday],
      [{ since: "2026-11-22T09:00:00Z" }, false, monday],
    ],
  ),
  condition(
    "`t is less than D ago`: `t > now - D and t <= now`",
    { facts: sinceText, condition: "since is less than 24h ago" },
    { facts: [since], condition: b.compare("since", "is less than ago", b.duration(24, "hour")) },
    [
      [{ since: "2026-11-23T09:00:00Z" }, true, monday],
      [{ since: "2026-11-23T09:00:01Z" }, false, monday],
      [{ since: "2026-11-22T09:00:00Z" }, false, monday],
    ],
  ),
  condition(
    "`t is less than D away`: `t >= now and t < now + D`",
    { facts: sinceText, condition: "since is less than 14 days away" },
    { facts: [since], condition: b.compare("since", "is less than away", b.duration(14, "day")) },
    [
      [{ since: "2026-11-23T09:00:00Z" }, true, monday],
      [{ since: "2026-11-23T08:59:59Z" }, false, monday],
      [{ since: "2026-12-07T09:00:00Z" }, false, monday],
    ],
  ),
  condition(
    "`d is … ago` on a date: the same with `today`",
    { facts: dueText, condition: "due is less than 2 days ago", zone: "Europe/Berlin" },
    { facts: [due], condition: b.compare("due", "is less than ago", b.duration(2, "day")) },
    [
      [{ due: "2026-11-23" }, true, "2026-11-22T23:30:00Z"],
      [{ due: "2026-11-21" }, false, "2026-11-22T23:30:00Z"],
      [{ due: "2026-11-22" }, true, "2026-11-22T23:30:00Z"],
    ],
  ),
  condition(
    "a time compared with a date: the time's day in the zone is compared with the date",
    { facts: sinceText, condition: "since is before 2026-11-23", zone: "Europe/Berlin" },
    { facts: [since], condition: b.compare("since", "is before", b.date("2026-11-23")) },
    [
      [{ since: "2026-11-22T22:59:59Z" }, true],
      [{ since: "2026-11-22T23:00:00Z" }, false],
    ],
  ),
  condition(
    "without one, or as a bare day, the plan's zone governs",
    { facts: sinceText, condition: "since = 2026-11-23T00:00", zone: "Europe/Berlin" },
    { facts: [since], condition: b.compare("since", "=", b.time("2026-11-23T00:00")) },
    [
      [{ since: "2026-11-23" }, true],
      [{ since: "2026-11-22T23:00:00Z" }, true],
      [{ since: "2026-11-23T00:00:00" }, true],
    ],
  ),
  condition(
    "months and years keep the day of the month, or take the month's last day when it is shorter",
    { facts: dueText, condition: "due + 1 month = 2026-02-28" },
    {
      facts: [due],
      condition: b.compare(
        b.compute(b.name("due"), "+", b.duration(1, "month")),
        "=",
        b.date("2026-02-28"),
      ),
    },
    [
      [{ due: "2026-01-31" }, true],
      [{ due: "2026-01-28" }, true],
      [{ due: "2026-01-27" }, false],
    ],
  ),
  condition(
    "On a date, n business days later is the n-th business day after it.",
    { facts: dueText, condition: "due + 1 business day = 2026-11-23" },
    {
      facts: [due],
      condition: b.compare(
        b.compute(b.name("due"), "+", b.duration(1, "business day")),
        "=",
        b.date("2026-11-23"),
      ),
    },
    [
      [{ due: "2026-11-20" }, true],
      [{ due: "2026-11-21" }, true],
      [{ due: "2026-11-23" }, false],
    ],
  ),
  deadline(
    "Adding `n` days … to an instant keeps the local time of day in the zone",
    "Europe/Berlin",
    "1 day",
    [1, "day"],
    [
      ["2026-03-28T11:00:00Z", "2026-03-29T10:00:00Z"],
      ["2026-10-24T10:00:00Z", "2026-10-25T11:00:00Z"],
    ],
    "P1D",
  ),
  deadline(
    "A local time that a daylight-saving change skips moves forward by the gap; one that occurs twice is the earlier.",
    "Europe/Berlin",
    "1 day",
    [1, "day"],
    [
      ["2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z"],
      ["2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z"],
    ],
    "P1D",
  ),
  deadline(
    "Hours, minutes and seconds are exact.",
    "Europe/Berlin",
    "24h",
    [24, "hour"],
    [
      ["2026-03-28T11:00:00Z", "2026-03-29T11:00:00Z"],
      ["2026-10-24T10:00:00Z", "2026-10-25T10:00:00Z"],
    ],
    "PT24H",
  ),
  deadline(
    "Business hours run only while it is open.",
    "Europe/Berlin",
    "4 business hours",
    [4, "business hour"],
    [
      ["2026-11-20T14:00:00Z", "2026-11-23T10:00:00Z"],
      ["2026-11-21T12:00:00Z", "2026-11-23T12:00:00Z"],
      ["2026-11-23T12:00:00Z", "2026-11-23T16:00:00Z"],
    ],
    "4 business hours",
  ),
  deadline(
    "take the instant's day (the next business day at 09:00 if it is not one; 17:00 of its day if it is past 17:00; 09:00 if it is before), go n business days on, at the same time of day",
    "Europe/Berlin",
    "5 business days",
    [5, "business day"],
    [
      ["2026-11-23T09:00:00Z", "2026-11-30T09:00:00Z"],
      ["2026-11-21T09:00:00Z", "2026-11-30T08:00:00Z"],
      ["2026-11-23T20:00:00Z", "2026-11-30T16:00:00Z"],
      ["2026-11-23T05:00:00Z", "2026-11-30T08:00:00Z"],
    ],
    "5 business days",
  ),
];
