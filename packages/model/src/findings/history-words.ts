import { defineFinding } from "./define.ts";
import { quoted } from "./words.ts";

const contact =
  "history contact has\n  medium is one of phone, email\n  direction is one of inbound, outbound\n";
const order = "history order has\n  amount is money in EUR\n  note is text\n";

/** A part that was meant for the filter before it. */
export const outsideFilter = defineFinding<{
  readonly part: string;
  readonly filter: string;
  readonly plural: string;
}>({
  code: "HR3105",
  name: "outside-the-filter",
  severity: "error",
  message: ({ part, plural }) =>
    `${quoted(part)} stands outside the filter of the \`${plural}\`, which ends at its first comparison.`,
  hint: ({ filter }) => `Put the whole filter in parentheses: \`where (${filter})\`.`,
  explanation:
    "Without parentheses a filter is one comparison, and `and` or `or` after it belongs to the sentence around it. A filter of several parts needs parentheses.",
  wrong: `${contact}when no contact where medium = phone and direction = outbound then call customer`,
  right: `${contact}when no contact where (medium = phone and direction = outbound) then call customer`,
});

/** The events themselves, where one value is needed. */
export const recordsAlone = defineFinding<{ readonly plural: string; readonly right: string }>({
  code: "HR3106",
  name: "history-as-a-value",
  severity: "error",
  message: ({ plural }) => `The \`${plural}\` are several, and one value is needed here.`,
  hint: ({ right }) => `Write ${quoted(right)}, or another of their figures.`,
  explanation:
    "The name of a history or a list stands for all its events or records. A condition asks for one thing about them: whether there is any, how many there are, the sum of a field.",
  wrong: `${contact}when contacts in last 30 days >= 2 then send newsletter`,
  right: `${contact}when number of contacts in last 30 days >= 2 then send newsletter`,
});

/** "at least 2 contacts". */
export const frequencyWords = defineFinding<{ readonly found: string; readonly right: string }>({
  code: "HR3107",
  name: "frequency-in-words",
  severity: "error",
  message: ({ found }) => `${quoted(found)} compares in words that a condition does not have.`,
  hint: ({ right }) => `Write ${quoted(right)}.`,
  explanation:
    "How often something happened is a number, which is compared like any other: `number of contacts in last 30 days >= 2`. The window and the filter stand with the number, before the comparison.",
  wrong: `${contact}when at least 2 contacts in last 30 days then send newsletter`,
  right: `${contact}when number of contacts in last 30 days >= 2 then send newsletter`,
});

/** `total amount of orders`. */
export const otherWords = defineFinding<{ readonly found: string; readonly right: string }>({
  code: "HR3108",
  name: "other-words-for-an-aggregate",
  severity: "error",
  message: ({ found }) => `A playbook says ${quoted(found)} in other words.`,
  hint: ({ right, found }) =>
    `Write ${quoted(right)}. If ${quoted(found)} is a fact, put it in backticks.`,
  explanation:
    "What is said of a history or a list has one form each: `number of`, `any`, `no`, `sum of`, `average of`, `smallest of`, `largest of`, `90th percentile of`, `… of last`, `time since last`, `average time between`. So everybody finds them again.",
  wrong: `${order}when total amount of orders > 5 EUR then call customer`,
  right: `${order}when sum of amount of orders > 5 EUR then call customer`,
});

/** `in last month`. */
export const windowName = defineFinding<{ readonly name: string; readonly right: string | null }>({
  code: "HR3112",
  name: "window-without-duration",
  severity: "error",
  message: ({ name }) => `\`in last ${name}\` does not say how far back to look.`,
  hint: ({ right }) =>
    right === null
      ? "Write a number with its unit, such as `in last 30 days`, or the name of a setting that is a duration."
      : `Write \`in last ${right}\`, or in days: \`in last 30 days\`.`,
  explanation:
    "A window is a duration that is counted back from the time of the decision: a number with its unit, or a setting or fact that holds one. `last month` could also be the month before this one.",
  wrong: `${contact}when no contact in last month then call customer`,
  right: `${contact}when no contact in last 1 month then call customer`,
});

/** `number of phone contacts`. */
export const adjectiveOfHistory = defineFinding<{
  readonly found: string;
  readonly filter: string;
  readonly right: string | null;
}>({
  code: "HR3114",
  name: "value-before-a-history",
  severity: "error",
  message: ({ found }) => `${quoted(found)} chooses by a field without saying which.`,
  hint: ({ right, filter }) =>
    right === null ? `Add \`${filter}\` to the filter.` : `Write ${quoted(right)}.`,
  explanation:
    "Which events or records count is said by a filter, with the name of the field: `where medium = phone`. A value before the name of the history would be part of another name.",
  wrong: `${contact}when number of phone contacts in last 30 days > 2 then send newsletter`,
  right: `${contact}when number of contacts in last 30 days where medium = phone > 2 then send newsletter`,
});

/** `no contact for 30 days`. */
export const wordsAfterHistory = defineFinding<{
  readonly words: string;
  readonly before: string;
  readonly right: string | null;
}>({
  code: "HR3115",
  name: "words-after-a-history",
  severity: "error",
  message: ({ words, before }) => `\`${words}\` says nothing after \`${before}\`.`,
  hint: ({ right, before, words }) =>
    right === null
      ? `Write how far back to look, as in \`${before} in last 30 days\`, or compare a field, as in \`${before} where at >= 2026-01-01\`. If \`${before} ${words}\` is a fact, declare it.`
      : `Write \`${before} ${right}\`.`,
  explanation:
    "After the name of a history may follow a window, `in last 30 days`, and a filter, `where medium = phone`. Other words would make it another name, of a fact that nobody fills.",
  wrong: `${contact}when no contact for 30 days then call customer`,
  right: `${contact}when no contact in last 30 days then call customer`,
});

/** `20% below average amount of orders`. */
export const wordsBeforeHistory = defineFinding<{
  readonly words: string;
  readonly plural: string;
}>({
  code: "HR3116",
  name: "words-before-a-history",
  severity: "error",
  message: ({ words, plural }) => `${quoted(words)} says nothing of the \`${plural}\`.`,
  hint: ({ plural }) =>
    `Write what is asked of them, such as \`number of ${plural}\`, \`any ${plural}\` or \`average of … of ${plural}\`, and calculate with signs: \`80% of average …\`, \`2 * number of …\`.`,
  explanation:
    "Before the name of a history or a list stand the words that ask something of it: `number of`, `no`, `any`, `sum of`, `average of`, `smallest of`, `largest of`. Other words before them are not understood, and numbers need a sign between.",
  wrong: `${order}when 5 EUR > 20% below average amount of orders in last 1 year then call customer`,
  right: `${order}when 5 EUR > 80% of average amount of orders in last 1 year then call customer`,
});
