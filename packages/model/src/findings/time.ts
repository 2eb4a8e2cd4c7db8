import type { LiteralProblem } from "../constants/literal.ts";
import type { NearlyDuration } from "../meant/duration.ts";
import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { listed, quoted } from "./words.ts";

const problems: {
  readonly [problem in LiteralProblem]: (source: string) => readonly [string, string];
} = {
  "no such day": (source) => [
    `There is no such day as ${quoted(source)}.`,
    "Write a day that the calendar has, as year-month-day: `2026-11-23`.",
  ],
  "no such time": (source) => [
    `There is no such time as ${quoted(source)}.`,
    "Write it as `2026-11-23T09:00`, with an offset or `Z` where the playbook's zone is not meant.",
  ],
  "too exact": (source) => [
    `${quoted(source)} has more than four decimals.`,
    "Money is exact to four decimals: round the amount.",
  ],
  "not whole": (source) => [
    `${quoted(source)} is not a whole number of its unit.`,
    "Months, years and business time come in whole numbers; use hours or days for a part.",
  ],
  "out of range": (source) => [`${quoted(source)} is too large.`, "Use a smaller number."],
};

/** A literal that means nothing: a day that does not exist, half a month. */
export const impossibleLiteral = defineFinding<{
  readonly source: string;
  readonly problem: LiteralProblem;
}>({
  code: "HR3020",
  name: "impossible-value",
  severity: "error",
  message: ({ source, problem }) => problems[problem](source)[0],
  hint: ({ source, problem }) => problems[problem](source)[1],
  explanation:
    "The value is written correctly but cannot exist: a day that the calendar does not have, half a month, an amount of money with more than four decimals. Nothing could ever equal it.",
  wrong: "when close date > 2026-02-30 then call customer",
  right: "when close date > 2026-02-28 then call customer",
});

/** `ago` and `away` on something that is no date and no time. */
export const notAMoment = defineFinding<{
  readonly left: string;
  readonly operator: string;
  readonly type: Type;
  /** The comparison that is probably meant. */
  readonly right?: string | undefined;
}>({
  code: "HR3021",
  name: "not-a-date-or-time",
  severity: "error",
  message: ({ left, operator, type }) =>
    `${quoted(left)} is ${describeType(type)}, but \`${operator}\` needs a date or a time.`,
  hint: ({ right }) =>
    right === undefined
      ? "Use it on a fact that is a `date` or a `time`, or compare with `>` and `<`."
      : `Did you mean \`${right}\`?`,
  explanation:
    "`before`, `after`, `ago` and `away` speak of moments, so they only fit facts that are a date or a time. Numbers and durations are compared with `<` and `>`.",
  wrong: "fact deal age is number\nwhen deal age is more than 3 days ago then call customer",
  right: "fact opened is date\nwhen opened is more than 3 days ago then call customer",
});

/** `within 5`: a number where a duration is needed. */
export const notADuration = defineFinding<{
  readonly source: string;
  readonly type: Type;
  readonly where: string;
}>({
  code: "HR3022",
  name: "not-a-duration",
  severity: "error",
  message: ({ source, type, where }) =>
    `${quoted(source)} is ${describeType(type)}, but \`${where}\` needs a duration.`,
  hint: ({ source, type }) => {
    const text = /^"(\d[^"]*)"$/.exec(source.trim())?.[1];
    if (text !== undefined) return `Write \`${text}\` without quotes.`;
    return type.kind === "number" && /^[\d.]/.test(source.trim())
      ? `Add the unit, as in \`${source.trim()}h\`, \`${source.trim()} days\` or \`${source.trim()} business days\`.`
      : "Write a duration such as `4h`, `2 days` or `5 business days`.";
  },
  explanation:
    "Deadlines, delays and cadences are durations: a number with its unit. Without the unit nobody knows whether hours or days are meant.",
  wrong: "setting target is 5\nwhen stage = evaluation then call customer within target",
  right: "setting target is 5 days\nwhen stage = evaluation then call customer within target",
});

/** `within 2 dayz`, `every month`. */
export const unknownUnit = defineFinding<{ readonly source: string } & NearlyDuration>({
  code: "HR3027",
  name: "unknown-unit",
  severity: "error",
  message: ({ source, unit }) =>
    unit === undefined
      ? `${quoted(source)} is no duration: its number is a word.`
      : unit === null
        ? `${quoted(source)} is no duration: how many is not said.`
        : `${quoted(source)} is no duration: no time is measured in ${quoted(unit)}.`,
  hint: ({ meant }) =>
    meant.length > 0
      ? `Did you mean ${listed(meant.map(quoted), "or")}?`
      : "Units are minutes, hours, days, weeks, months, years, business hours and business days.",
  explanation:
    "A duration is a number and its unit. With a unit that nobody knows, the words would be the name of a fact, which would have to come with the data. If one is meant, declare it, or write it in backticks.",
  wrong: "when stage = evaluation then call customer within 2 dayz",
  right: "when stage = evaluation then call customer within 2 days",
});

/** A date is so many hours ago. */
export const dateWithHours = defineFinding<{ readonly left: string; readonly duration: string }>({
  code: "HR3023",
  name: "date-with-hours",
  severity: "error",
  message: ({ left, duration }) =>
    `${quoted(left)} is a date, which has no hours, so it cannot be moved by ${quoted(duration)}.`,
  hint: () => "Use days, weeks, months, years or business days, or declare the fact as `time`.",
  explanation:
    "A date is a whole day. How many hours ago a day was depends on the hour at which it is asked, so only whole days fit.",
  wrong: "fact opened is date\nwhen opened is more than 24h ago then call customer",
  right: "fact opened is time\nwhen opened is more than 24h ago then call customer",
});

/** A deadline that has passed before it starts. */
export const notPositive = defineFinding<{ readonly source: string; readonly where: string }>({
  code: "HR3024",
  name: "duration-not-positive",
  severity: "error",
  message: ({ source, where }) =>
    `\`${where} ${source.trim()}\` is no time at all: it must be more than zero.`,
  hint: () => "Give a duration above zero, such as `1h`, or leave the clause out.",
  explanation:
    "A deadline of zero or below has passed before anybody can act on it. The same goes for a delay or a cadence of no time.",
  wrong: "when stage = evaluation then call customer within 0h",
  right: "when stage = evaluation then call customer within 1h",
});

/** `after 2 days within 1 day`. */
export const afterDeadline = defineFinding<{ readonly after: string; readonly within: string }>({
  code: "HR3025",
  name: "starts-after-deadline",
  severity: "error",
  message: ({ after, within }) =>
    `\`after ${after.trim()}\` lets the action start only when its deadline, \`within ${within.trim()}\`, has come.`,
  hint: () => "Make `after` shorter than `within`.",
  explanation:
    "`after` says when an action may start and `within` when it must be done, both counted from the decision. Nobody can do something by Monday that may start on Tuesday.",
  wrong: "when stage = evaluation then call customer after 2 days within 1 day",
  right: "when stage = evaluation then call customer after 1 day within 2 days",
});

/** An escalation that comes when the deadline has long passed. */
export const lateEscalation = defineFinding<{ readonly after: string; readonly within: string }>({
  code: "HR3026",
  name: "late-escalation",
  severity: "info",
  message: ({ after, within }) =>
    `This escalates after ${after.trim()}, when the deadline of ${within.trim()} has passed already.`,
  hint: () => "Escalate before the deadline if somebody is to save it.",
  explanation:
    "An escalation before the deadline lets somebody still meet it; one that comes later can only apologise. Both are allowed.",
  wrong: "when stage = evaluation then call customer within 1h escalating to team lead after 2h",
  right: "when stage = evaluation then call customer within 2h escalating to team lead after 1h",
});
