import { defineFinding } from "./definition.ts";

const contact = "history contact has\n  medium is one of phone, email\n  answered is yes/no\n";

export const misplacedPart = defineFinding<{ found: string }>({
  code: "HR1034",
  name: "part-of-a-history-misplaced",
  severity: "error",
  message: ({ found }) => `\`${found}\` does not follow the name of a history or a list.`,
  hint: () =>
    "Write it after the name: `number of contacts in last 30 days where (medium = phone)`. If the word is part of a name, put the name in backticks.",
  explanation:
    "`in last`, `where` and `by highest` say which events of a history, or which records of a list, are meant. So they follow the words that name it, each once: first the window, then the filter, then the order.",
  wrong: `${contact}when 5 < (number of contacts) where medium = phone then call customer`,
  right: `${contact}when 5 < number of contacts where medium = phone then call customer`,
});

export const filterAlone = defineFinding<{ found: string }>({
  code: "HR1036",
  name: "filter-needs-parentheses",
  severity: "error",
  message: ({ found }) => `\`where ${found}\` is no comparison, so it needs parentheses.`,
  hint: ({ found }) => `Write \`where (${found})\`.`,
  explanation:
    "After `where` stands a condition in parentheses, or one comparison without them, which ends at its first right side. A yes/no field alone has no right side, so only parentheses show where the filter ends.",
  wrong: `${contact}when number of contacts where answered >= 2 and any contact where answered then call customer`,
  right: `${contact}when number of contacts where (answered) >= 2 and any contact where (answered) then call customer`,
});

export const windowAfterFilter = defineFinding<{ found: string }>({
  code: "HR1037",
  name: "window-after-filter",
  severity: "error",
  message: ({ found }) => `\`${found}\` stands after the filter.`,
  hint: () => "The window comes first: `contacts in last 30 days where (medium = phone)`.",
  explanation:
    "The window says how far back a history is looked at, and the filter which of those events count. The window comes first, so that nobody can take it for a part of the filter.",
  wrong: `${contact}when no contact where (medium = phone) in last 30 days then call customer`,
  right: `${contact}when no contact in last 30 days where (medium = phone) then call customer`,
});

export const windowUnit = defineFinding<{ found: string }>({
  code: "HR1038",
  name: "window-not-a-duration",
  severity: "error",
  message: ({ found }) => `\`${found}\` is no length of time.`,
  hint: () =>
    "Write a number and a unit: `24h`, `30 days`, `2 weeks`, `3 months`, `1 year`, `5 business days`.",
  explanation:
    "After `in last` stands how far back to look: a number with minutes, hours, days, weeks, months, years, business hours or business days. Other units, such as quarters, are said with these.",
  wrong: `${contact}when no contact in last 2 quarters then call customer`,
  right: `${contact}when no contact in last 6 months then call customer`,
});

export const filterGoesOn = defineFinding<{ found: string }>({
  code: "HR1039",
  name: "filter-of-several-parts",
  severity: "error",
  message: ({ found }) => `\`${found}\` has nothing to compare: the filter ended before.`,
  hint: () =>
    "Put the whole filter in parentheses: `number of contacts where (medium = phone and answered = yes) >= 2`.",
  explanation:
    "Without parentheses a filter is one comparison, and `and` after it belongs to the sentence around it. So the comparison of the number would stand after a comparison. Parentheses keep the filter together.",
  wrong: `${contact}when number of contacts where medium = phone and answered = yes >= 2 then call customer`,
  right: `${contact}when number of contacts where (medium = phone and answered = yes) >= 2 then call customer`,
});

export const rowCells = defineFinding<{ cells: number; columns: number }>({
  code: "HR1090",
  name: "row-cells",
  severity: "error",
  message: ({ cells, columns }) =>
    `This row has ${counted(cells, "cell")}, but the first row names ${counted(columns, "column")}.`,
  hint: () => "Write one cell for each column. `-` or nothing stands for what is not known.",
  explanation:
    "The first row names the fields, and each row below it is one event or record with a cell for each of them. With too few or too many cells nobody could say which value belongs to which field.",
  wrong: `${contact}when no contact then call customer\ntest "a"\n  given contacts\n    | at         | medium |\n    | 3 days ago |\n  expect nothing`,
  right: `${contact}when no contact then call customer\ntest "a"\n  given contacts\n    | at         | medium |\n    | 3 days ago | phone  |\n  expect nothing`,
});

export const rowsNotAlone = defineFinding<{ found: string }>({
  code: "HR1091",
  name: "rows-not-after-a-name",
  severity: "error",
  message: ({ found }) => `Rows cannot follow \`${found}\`.`,
  hint: () => "Write `given contacts` on a line of its own, and the rows below it.",
  explanation:
    "Rows with `|` say what a history or a list holds, so they stand below `given` and its name alone. Other facts of the same situation have a `given` of their own.",
  wrong: `${contact}when no contact and ready then call customer\ntest "a"\n  given ready and contacts\n    | at         |\n    | 3 days ago |\n  expect nothing`,
  right: `${contact}when no contact and ready then call customer\ntest "a"\n  given ready\n  given contacts\n    | at         |\n    | 3 days ago |\n  expect nothing`,
});

export const eventInWords = defineFinding<{
  found: string;
  of: string;
  /** When it happened, as written; null for a record. */
  moment: string | null;
}>({
  code: "HR1093",
  name: "event-in-words",
  severity: "error",
  message: ({ found }) => `A test gives events and records in rows, not in words as \`${found}\`.`,
  hint: ({ of, moment }) =>
    moment === null
      ? `Write \`given ${of}\` on a line of its own, below it the names of fields, \`| name | free |\`, and below that a row for each: \`| Anna | yes |\`.`
      : `Write \`given ${of}\` on a line of its own, below it the names of fields, \`| at |\`, and below that a row for each: \`| ${moment} |\`.`,
  explanation:
    "A test gives what a history or a list holds as rows: the first names the fields, `at` for the time among them, and each below is one event or record. So any number of them can be read at a glance.",
  wrong: `${contact}when no contact in last 30 days then call customer\ntest "a"\n  given contact 3 days ago\n  expect nothing`,
  right: `${contact}when no contact in last 30 days then call customer\ntest "a"\n  given contacts\n    | at         | medium |\n    | 3 days ago | phone  |\n  expect nothing`,
});

export const withoutFields = defineFinding<{ word: string; name: string }>({
  code: "HR1092",
  name: "history-without-fields",
  severity: "error",
  message: ({ word, name }) => `The ${word} \`${name}\` has no fields.`,
  hint: ({ word, name }) =>
    word === "list"
      ? `Write \`list ${name} has\`, and below it a line for each field: \`deals won is number\`.`
      : `Write \`history ${name} has\`, and below it a line for each field: \`medium is text\`. If nothing but the time matters: \`at is time\`.`,
  explanation:
    "A history or a list says which fields its events or records have: after `has`, each on a line of its own. Every event of a history has its time `at` besides, without a line for it.",
  wrong: "history contact\nwhen no contact in last 30 days then call customer",
  right: "history contact has\n  at is time\nwhen no contact in last 30 days then call customer",
});

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
