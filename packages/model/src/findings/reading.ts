import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { quoted } from "./words.ts";

/** `read` into something that no record fills. */
export const notAFact = defineFinding<{ readonly name: string }>({
  code: "HR2030",
  name: "not-a-fact",
  severity: "error",
  message: ({ name }) => `\`${name}\` is no fact, so nothing can be read into it.`,
  hint: () => "Read a column into a fact; definitions and settings have their values already.",
  explanation:
    "Data fills facts. A definition is computed, and a setting is fixed by the playbook.",
  wrong: 'define big as deal value > 50k EUR\nread big from "Big deal"',
  right: 'fact big is yes/no\nread big from "Big deal"',
});

/** Two columns for one fact. */
export const readTwice = defineFinding<{ readonly name: string; readonly place: string }>({
  code: "HR2031",
  name: "read-twice",
  severity: "error",
  message: ({ name, place }) => `\`${name}\` is read from a column already, ${place}.`,
  hint: () => "Keep one `read` for each fact.",
  explanation: "A fact has one source. With two columns nobody could say which one counts.",
  wrong: 'fact channel is text\nread channel from "Channel"\nread channel from "Route"',
  right: 'fact channel is text\nread channel from "Channel"',
});

/** One foreign spelling twice. */
export const spellingTwice = defineFinding<{ readonly text: string }>({
  code: "HR2032",
  name: "spelling-twice",
  severity: "error",
  message: ({ text }) => `The spelling “${text}” stands here twice.`,
  hint: () => "Keep one line for each spelling.",
  explanation: "A spelling in the column means one value. Twice the same would be ambiguous.",
  wrong:
    'fact channel is one of human, digital\nread channel from "Route"\n  "Field" as human\n  "Field" as digital',
  right:
    'fact channel is one of human, digital\nread channel from "Route"\n  "Field" as human\n  "Web" as digital',
});

/** `written "DD.MM.YYYY"` for a number. */
export const formatWithoutMoment = defineFinding<{ readonly name: string; readonly type: Type }>({
  code: "HR2033",
  name: "format-without-date",
  severity: "error",
  message: ({ name, type }) =>
    `\`${name}\` is ${describeType(type)}, but \`written\` says how a date or a time is written.`,
  hint: () => "Remove `written`, or declare the fact as a date or a time.",
  explanation:
    "`written` gives the order of year, month and day in a column. Other types have one spelling.",
  wrong: 'fact size is number\nread size from "Size" written "DD.MM.YYYY"',
  right: 'fact signed is date\nread signed from "Signed" written "DD.MM.YYYY"',
});

/** A spelling that stands for a value which the fact cannot have. */
export const readOutside = defineFinding<{
  readonly name: string;
  readonly value: string;
  readonly type: Type;
}>({
  code: "HR2034",
  name: "read-outside",
  severity: "error",
  message: ({ name, value, type }) =>
    `\`${name}\` is ${describeType(type)}, so nothing in a column can be read as ${quoted(value)}.`,
  hint: () => "Read it as a value that the fact can have, or as `unknown`.",
  explanation:
    "Data outside the bounds of a fact's type is rejected before anything is decided. A column that is mapped to such a value would go around that.",
  wrong: 'fact rating is number from 1 to 5\nread rating from "Rating"\n  "excellent" as 10',
  right: 'fact rating is number from 1 to 5\nread rating from "Rating"\n  "excellent" as 5',
});
