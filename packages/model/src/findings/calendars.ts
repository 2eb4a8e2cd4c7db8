import { defineFinding } from "./define.ts";
import { listed } from "./words.ts";

/** `holidays of Bavaria`. */
export const unknownRegion = defineFinding<{
  readonly found: string;
  readonly near: { readonly code: string; readonly name: string } | null;
  /** Codes of the parts of the country that is named. */
  readonly parts: readonly string[];
  /** Whether what is found is the name of the nearest. */
  readonly named: boolean;
}>({
  code: "HR3060",
  name: "unknown-region",
  severity: "error",
  message: ({ found, named }) =>
    named
      ? `\`${found}\` is a name: holidays are those of a region's code.`
      : `No holidays are known of \`${found}\`.`,
  hint: ({ near, parts, named }) => {
    const meant =
      near === null
        ? ""
        : named
          ? `Write \`${near.code}\`.`
          : `Did you mean \`${near.code}\` (${near.name})?`;
    const known =
      parts.length === 0
        ? "A region is the two letters of a country, such as `DE`, or with a part of it, such as `DE-BY` or `US-CA`."
        : `Known are ${listed(parts)}.`;
    return named ? meant : `${meant} ${known}`.trim();
  },
  explanation:
    "Public holidays differ by country, and often by its parts. Regions have the codes of ISO 3166: `AT` is Austria, `DE-BY` is Bavaria, `GB-SCT` is Scotland. A region that is not known has no holidays, so a deadline could fall on one.",
  wrong:
    'calendar "office"\n  open weekdays 9-17\n  holidays of Bavaria\nwhen urgent then call customer within 1 business day',
  right:
    'calendar "office"\n  open weekdays 9-17\n  holidays of DE-BY\nwhen urgent then call customer within 1 business day',
});

/** Two openings that overlap. */
export const hoursOverlap = defineFinding<{ readonly one: string; readonly other: string }>({
  code: "HR3061",
  name: "hours-overlap",
  severity: "error",
  message: ({ one, other }) =>
    `It is open twice at the same time: ${other} begins before ${one} has ended.`,
  hint: () => "Change the hours so that each begins when the one before has ended, or later.",
  explanation:
    "Opening hours of a calendar follow one another, so that no time counts twice. Hours that end after midnight reach into the next day, where they may meet that day's own.",
  wrong:
    'calendar "office"\n  open weekdays 9-17\n  open Friday 14:00-18:00\nwhen urgent then call customer within 1 business day',
  right:
    'calendar "office"\n  open Monday to Thursday 9-17\n  open Friday 9-18\nwhen urgent then call customer within 1 business day',
});

/** A calendar without any opening. */
export const neverOpen = defineFinding<{ readonly name: string; readonly closed: boolean }>({
  code: "HR3062",
  name: "never-open",
  severity: "error",
  message: ({ name, closed }) =>
    closed ? `“${name}” is closed on every day of the year.` : `“${name}” is never open.`,
  hint: ({ closed }) =>
    closed
      ? "Leave some days out of `closed`."
      : "Say when it is open, for example `open Monday to Friday 09:00-17:00`.",
  explanation:
    "Business hours and business days only pass while a calendar is open. In one that never is, no deadline would ever come.",
  wrong:
    'calendar "office"\n  closed on 24 December\nwhen urgent then call customer within 1 business day',
  right:
    'calendar "office"\n  open weekdays 9-17\n  closed on 24 December\nwhen urgent then call customer within 1 business day',
});

/** `in "ofice"`. */
export const unknownCalendar = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
}>({
  code: "HR3063",
  name: "unknown-calendar",
  severity: "error",
  message: ({ name }) => `There is no calendar “${name}”.`,
  hint: ({ near, known }) => {
    if (near !== undefined) return `Did you mean “${near}”?`;
    return known.length === 0
      ? 'Declare it: `calendar "office"` with its `open` hours.'
      : `Calendars are ${listed(known.map((name) => `“${name}”`))}.`;
  },
  explanation:
    "Business time may name the calendar that it follows, and a playbook's header the one that governs the rest. The calendar has to be declared in this playbook or in one that it uses.",
  wrong:
    'calendar "office"\n  open weekdays 9-17\nwhen urgent then call customer within 1 business day in "ofice" and call partner within 1 business day',
  right:
    'calendar "office"\n  open weekdays 9-17\nwhen urgent then call customer within 1 business day in "office"',
});

/** Several calendars, and business time that names none. */
export const whichCalendar = defineFinding<{
  readonly source: string;
  readonly names: readonly string[];
}>({
  code: "HR3064",
  name: "which-calendar",
  severity: "error",
  message: ({ source, names }) =>
    `\`${source}\` may follow ${listed(
      names.map((name) => `“${name}”`),
      "or",
    )}.`,
  hint: ({ source, names: [first = "office"] }) =>
    `Write \`${source} in "${first}"\`, or choose one for the whole playbook with \`calendar "${first}"\` in its header.`,
  explanation:
    "Where a playbook has one calendar, business time follows it. Where it has several, it must say which: for all of it in the `playbook` header, or at a single duration with `in`.",
  wrong:
    'calendar "Munich"\n  open weekdays 9-17\ncalendar "Vienna"\n  open weekdays 8-16\nwhen urgent then call customer within 1 business day and call partner within 1 business day in "Munich"\nwhen late then call partner within 1 business day in "Vienna"',
  right:
    'playbook "Sales"\n  calendar "Munich"\ncalendar "Munich"\n  open weekdays 9-17\ncalendar "Vienna"\n  open weekdays 8-16\nwhen urgent then call customer within 1 business day\nwhen late then call partner within 1 business day in "Vienna"',
});

/** A calendar that no business time follows. */
export const unusedCalendar = defineFinding<{ readonly name: string }>({
  code: "HR3065",
  name: "unused-calendar",
  severity: "warning",
  message: ({ name }) => `No business time follows the calendar “${name}”.`,
  hint: () => "Write a duration as `business days` or `business hours`, or take the calendar out.",
  explanation:
    "A calendar counts for durations in business time only: `2 days` and `4h` go on through nights and holidays. One that nothing follows is often a sign that `business` was forgotten.",
  wrong: 'calendar "office"\n  open weekdays 9-17\nwhen urgent then call customer within 1 day',
  right:
    'calendar "office"\n  open weekdays 9-17\nwhen urgent then call customer within 1 business day',
});

/** `17:00-09:00`. */
export const longNight = defineFinding<{
  readonly found: string;
  readonly hours: number;
  readonly swapped: string;
}>({
  code: "HR3066",
  name: "open-through-the-night",
  severity: "info",
  message: ({ found, hours }) =>
    `\`${found}\` ends before it begins, so it is open over midnight, for ${hours} hours.`,
  hint: ({ swapped }) => `Write \`${swapped}\` if the day is meant.`,
  explanation:
    "Hours that end no later than they begin end on the next day: `22:00-06:00` is a night shift. One that is longer than half a day is often a slip.",
  wrong:
    'calendar "office"\n  open weekdays 17:00-09:00\nwhen urgent then call customer within 1 business day',
  right:
    'calendar "office"\n  open weekdays 09:00-17:00\nwhen urgent then call customer within 1 business day',
});

const closings = {
  reversed: (from: string, to: string) => [
    `\`${to}\` comes before \`${from}\`.`,
    "Write the earlier day first.",
  ],
  "too long": (from: string, to: string) => [
    `From \`${from}\` to \`${to}\` is longer than a year.`,
    "Check the years; a calendar that is closed for good needs no opening hours.",
  ],
  "one year alone": (from: string, to: string) => [
    `\`${from}\` and \`${to}\`: one has a year, and the other is a day of every year.`,
    "Write both days with their years, or both without.",
  ],
} satisfies Record<string, (from: string, to: string) => readonly [string, string]>;

/** `closed from 2027-01-05 to 2026-12-24`. */
export const closedRange = defineFinding<{
  readonly from: string;
  readonly to: string;
  readonly why: "reversed" | "too long" | "one year alone";
}>({
  code: "HR3067",
  name: "impossible-closing",
  severity: "error",
  message: ({ from, to, why }) => closings[why](from, to)[0],
  hint: ({ from, to, why }) => closings[why](from, to)[1],
  explanation:
    "A calendar may be closed on several days in a row: the first comes first, and the last is closed too. More than a year is a slip of the year.",
  wrong:
    'calendar "office"\n  open weekdays 9-17\n  closed on 2026-12-24 to 2026-01-05\nwhen urgent then call customer within 1 business day',
  right:
    'calendar "office"\n  open weekdays 9-17\n  closed on 2026-12-24 to 2027-01-05\nwhen urgent then call customer within 1 business day',
});
