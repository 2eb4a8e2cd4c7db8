import { defineFinding } from "./definition.ts";

export const unknownWeekday = defineFinding<{ found: string; near: string | null }>({
  code: "HR1100",
  name: "unknown-weekday",
  severity: "error",
  message: ({ found }) => `\`${found}\` is no day of the week.`,
  hint: ({ near }) =>
    near === null
      ? "Write `Monday to Friday`, `Saturday`, `weekdays` or `every day`."
      : `Did you mean \`${near}\`?`,
  explanation:
    "After `open`, a calendar names days of the week and then the hours of these days. A day that is misspelt would be closed without anybody noticing.",
  wrong: 'calendar "office"\n  open Mondey to Friday 09:00-17:00',
  right: 'calendar "office"\n  open Monday to Friday 09:00-17:00',
});

export const noSuchTime = defineFinding<{ found: string }>({
  code: "HR1101",
  name: "no-such-time-of-day",
  severity: "error",
  message: ({ found }) => `No clock shows \`${found}\`.`,
  hint: () => "Write a time between `00:00` and `24:00`, such as `09:00` or `17:30`.",
  explanation:
    "Opening hours are times of day on a clock with 24 hours: from `00:00`, where a day begins, to `24:00`, where it ends. `9am` and `5:30 pm` are understood too.",
  wrong: 'calendar "office"\n  open Monday to Friday 09:00-25:00',
  right: 'calendar "office"\n  open Monday to Friday 09:00-24:00',
});

export const unclearHours = defineFinding<{ found: string; right: string; night: string }>({
  code: "HR1102",
  name: "unclear-hours",
  severity: "error",
  message: ({ found, right, night }) => `\`${found}\` may mean \`${right}\` or \`${night}\`.`,
  hint: ({ right, night }) => `Write \`${right}\`, or \`${night}\` if it is open over midnight.`,
  explanation:
    "Hours without minutes are understood where there is no doubt: `9-17`, `9am to 5pm`. `9-5` could also be a night shift that ends at five in the morning, so it has to say which.",
  wrong: 'calendar "office"\n  open Monday to Friday 9-5',
  right: 'calendar "office"\n  open Monday to Friday 09:00-17:00',
});

export const noTimeOpen = defineFinding<{ found: string }>({
  code: "HR1103",
  name: "opens-and-closes-at-once",
  severity: "error",
  message: ({ found }) => `\`${found}\` opens and closes at the same time.`,
  hint: () => "Change one of the two, or write `around the clock` if it never closes.",
  explanation:
    "Opening hours end later than they begin. Where the end is earlier, as in `22:00-06:00`, it is one of the next day; where both are the same, nobody can tell whether it is open all day or not at all.",
  wrong: 'calendar "office"\n  open Monday to Friday 09:00-09:00',
  right: 'calendar "office"\n  open Monday to Friday around the clock',
});

export const notAClosedDay = defineFinding<{ found: string; weekday: boolean }>({
  code: "HR1104",
  name: "not-a-closed-day",
  severity: "error",
  message: ({ found, weekday }) =>
    weekday
      ? `\`${found}\` needs no \`closed\`: days of the week that no \`open\` names are closed.`
      : `\`${found}\` is no day.`,
  hint: ({ weekday }) =>
    weekday
      ? "Take it out; `closed` is for single days, such as `2026-12-24` or `24 December`."
      : "Write a day as `2026-12-24`, or as `24 December` where it is closed on it every year.",
  explanation:
    "`closed` names single days on which a calendar is closed although its `open` lines would have it open: a day with its year, or without one for every year. Several days in a row are written with `to`.",
  wrong: 'calendar "office"\n  open Monday to Friday 09:00-17:00\n  closed on Sunday',
  right: 'calendar "office"\n  open Monday to Friday 09:00-17:00\n  closed on 24 December',
});

export const holidaysClosed = defineFinding<{ found: string; right: string }>({
  code: "HR1105",
  name: "holidays-have-their-own-line",
  severity: "error",
  message: ({ found }) => `\`${found}\`: public holidays have a line of their own.`,
  hint: ({ right }) => `Write \`${right}\` instead.`,
  explanation:
    "A calendar is closed on the public holidays of the regions that its `holidays` line names, such as `holidays of DE-BY` for Bavaria. The line needs no `closed`.",
  wrong:
    'calendar "office"\n  open Monday to Friday 09:00-17:00\n  closed on public holidays of DE-BY',
  right: 'calendar "office"\n  open Monday to Friday 09:00-17:00\n  holidays of DE-BY',
});
