import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { didYouMean, listed, quoted } from "./words.ts";

const contact =
  "history contact has\n  medium is one of phone, email\n  direction is one of inbound, outbound\n";
const order = "history order has\n  amount is money in EUR\n  note is text\n";
const expert =
  "list expert has\n  name is text\n  free is yes/no\n  deals won is number\n  skills is list of text\n";

/** A plural that is another name already. */
export const pluralTaken = defineFinding<{
  readonly name: string;
  readonly word: string;
  readonly plural: string;
  readonly place: string;
}>({
  code: "HR2040",
  name: "plural-taken",
  severity: "error",
  message: ({ name, plural, place }) =>
    `The plural of \`${name}\` is \`${plural}\`, which is the name of something else ${place}.`,
  hint: ({ name, word, plural }) =>
    `Give it another plural, as in \`${word} ${name} plural all ${plural} has\`, or rename the other.`,
  explanation:
    "A history or a list goes by two names, in sentences and in data: its own and its plural, which is the English one unless `plural` gives another. Both must be free.",
  wrong:
    "fact contacts is number\nhistory contact has\n  medium is text\nwhen contacts > 2 and no contact then call customer",
  right:
    "fact contacts is number\nhistory contact plural past contacts has\n  medium is text\nwhen contacts > 2 and no contact then call customer",
});

/** Two fields whose names are the same. */
export const fieldTwice = defineFinding<{ readonly name: string; readonly other: string }>({
  code: "HR2041",
  name: "field-twice",
  severity: "error",
  message: ({ name, other }) =>
    name === other
      ? `The field \`${name}\` stands here twice.`
      : `The field \`${name}\` has the same name as \`${other}\`: only letters and digits count.`,
  hint: () => "Remove one of the two, or give it another name.",
  explanation:
    "Fields match the keys of data on their letters and digits alone, whatever their case. So `deals won` and `dealsWon` are one field, and each stands once.",
  wrong:
    "list expert has\n  deals won is number\n  Deals-Won is number\nwhen any expert then offer chat",
  right:
    "list expert has\n  deals won is number\n  deals lost is number\nwhen any expert then offer chat",
});

/** `at is date` in a history. */
export const atNotATime = defineFinding<{ readonly type: Type }>({
  code: "HR2042",
  name: "at-not-a-time",
  severity: "error",
  message: ({ type }) =>
    `\`at\` is when an event of a history happened, so it is a time and not ${describeType(type)}.`,
  hint: () => "Leave the line out, or give the field another name.",
  explanation:
    "Every event of a history has `at`, the instant at which it happened, without a line for it. Windows, `last` and `time since` go by it. A bare day in data counts as the start of that day.",
  wrong:
    "history order has\n  at is date\n  amount is money in EUR\nwhen no order then call customer",
  right:
    "history order has\n  delivered is date\n  amount is money in EUR\nwhen no order then call customer",
});

/** Words that speak of a history that is not there. */
export const unknownHistory = defineFinding<{
  readonly history: string;
  readonly near: string | undefined;
  readonly found: string;
  readonly declared: boolean;
}>({
  code: "HR2043",
  name: "unknown-history",
  severity: "error",
  message: ({ history }) => `No history or list is called \`${history}\`.`,
  hint: ({ near, history, found }) =>
    didYouMean(
      near,
      `Declare it: \`history ${history} has\`, with its fields below. If \`${found}\` is a fact, declare that, or put it in backticks.`,
    ),
  explanation:
    "`number of …`, `time since last …`, a window and a filter speak of the events of a history or the records of a list, which a `history` or `list` statement declares. It goes by its name and by its plural.",
  wrong: `${contact}when number of contcts in last 30 days > 2 then send newsletter`,
  right: `${contact}when number of contacts in last 30 days > 2 then send newsletter`,
});

/** A window or a filter after a fact. */
export const notAHistory = defineFinding<{ readonly name: string; readonly what: string }>({
  code: "HR2044",
  name: "not-a-history",
  severity: "error",
  message: ({ name, what }) =>
    `\`${name}\` is a ${what}, and only histories and lists hold several of something.`,
  hint: () =>
    "Take the window or the filter out, or say it of a history: `any contact in last 30 days`.",
  explanation:
    "`in last`, `where` and `by highest` choose among the events of a history or the records of a list. A fact has one value, among which nothing can be chosen.",
  wrong: "fact stage is text\nwhen stage in last 30 days = won then call customer",
  right: "fact stage is text\nwhen stage = won then call customer",
});

/** A fact whose name also says something of a history. */
export const ambiguousName = defineFinding<{
  readonly name: string;
  readonly what: string;
  readonly plural: string;
}>({
  code: "HR2045",
  name: "ambiguous-name",
  severity: "error",
  message: ({ name, what, plural }) =>
    `\`${name}\` is a ${what}, and it also says something of the \`${plural}\`.`,
  hint: ({ name, what }) =>
    `Write \`\`${name}\`\` in backticks if the ${what} is meant, or rename the ${what}.`,
  explanation:
    "Words such as `number of contacts` are an ordinary name as long as no history has that name. Where a fact and a history both fit, nobody could tell which one is meant. In backticks a name is never taken apart.",
  wrong: `fact number of contacts is number\n${contact}when number of contacts > 2 and no contact then call customer`,
  right: `fact number of contacts is number\n${contact}when \`number of contacts\` > 2 and no contact then call customer`,
});

/** A field that the history does not have. */
export const unknownField = defineFinding<{
  readonly field: string;
  readonly plural: string;
  readonly word: string;
  readonly fields: readonly string[];
  readonly near: string | undefined;
}>({
  code: "HR2046",
  name: "unknown-field",
  severity: "error",
  message: ({ field, plural }) => `The \`${plural}\` have no field \`${field}\`.`,
  hint: ({ near, fields }) =>
    didYouMean(near, `Their fields are ${listed(fields.map((name) => `\`${name}\``))}.`),
  explanation:
    "The fields of a history or a list are those that its statement names, and `at` in a history. In a filter a bare name is a field if there is one, else what it is elsewhere.",
  wrong: `${contact}when no contact where mediun = phone then call customer`,
  right: `${contact}when no contact where medium = phone then call customer`,
});

/** `history contacts has`. */
export const pluralAsName = defineFinding<{
  readonly name: string;
  readonly word: string;
  readonly one: string;
}>({
  code: "HR2047",
  name: "plural-as-name",
  severity: "warning",
  message: ({ name }) => `\`${name}\` looks like a plural, and the name is that of one.`,
  hint: ({ word, one, name }) =>
    `Write \`${word} ${one} has\`; it then goes by \`${name}\` too. If \`${name}\` is meant for one, give its plural: \`${word} ${name} plural … has\`.`,
  explanation:
    "A history is named after one of its events and a list after one of its records; the plural comes by itself, or with `plural`. Both names are used in sentences and in data, and the plural of a plural would be neither.",
  wrong: "history contacts has\n  medium is text\nwhen no contacts then call customer",
  right: "history contact has\n  medium is text\nwhen no contacts then call customer",
});

/** `in last 30 days` on a list. */
export const windowOfList = defineFinding<{ readonly window: string; readonly plural: string }>({
  code: "HR3100",
  name: "window-of-a-list",
  severity: "error",
  message: ({ window, plural }) =>
    `The \`${plural}\` are a list, whose records have no time, so \`in last ${window}\` says nothing.`,
  hint: ({ plural }) =>
    `Compare a field with \`where\`, or declare the \`${plural}\` as a history if they are events.`,
  explanation:
    "A window looks back from the time of the decision, along the time `at` of events. Only a history has events; the records of a list have no time of their own.",
  wrong: `${expert}when any expert in last 30 days then offer chat`,
  right: `${expert}when any expert where (free) then offer chat`,
});

/** `last expert`. */
export const noTimes = defineFinding<{ readonly plural: string }>({
  code: "HR3101",
  name: "list-without-time",
  severity: "error",
  message: ({ plural }) =>
    `The \`${plural}\` are a list, whose records have no time: none is the last.`,
  hint: () => "Choose by a field: `first 1 experts by highest deals won`.",
  explanation:
    "`last`, `time since` and `average time between` go by the time `at` of events. Only a history has events. The records of a list can be put in an order with `by highest` and `by lowest`.",
  wrong: `${expert}when name of last expert = Ada then offer chat`,
  right: `${expert}define best as name of first 1 experts by highest deals won\nwhen best contains Ada then offer chat`,
});

/** `sum of` a text. */
export const notMeasured = defineFinding<{
  readonly word: string;
  readonly field: string;
  readonly type: Type;
}>({
  code: "HR3102",
  name: "field-not-measured",
  severity: "error",
  message: ({ word, field, type }) =>
    `\`${field}\` is ${describeType(type)}, which has no ${measures[word] ?? "order"}.`,
  hint: ({ word }) =>
    word === "sum" || word === "average"
      ? "Use a field that is a number, a percentage, money or a duration; to count, write `number of … where …`."
      : "Use a field with an order: a number, a percentage, money, a duration, a date, a time or a `step of`.",
  explanation:
    "Numbers, percentages, money and durations can be added up and averaged. They, dates, times and the values of a `step of` have an order, so that one of them is the smallest. Texts and choices have neither.",
  wrong: `${order}when sum of note of orders > 5 then call customer`,
  right: `${order}when sum of amount of orders > 5 EUR then call customer`,
});

const measures: { readonly [word: string]: string } = { sum: "sum", average: "average" };

/** An aggregate inside a filter. */
export const nestedAggregate = defineFinding<{ readonly source: string }>({
  code: "HR3103",
  name: "aggregate-in-a-filter",
  severity: "error",
  message: ({ source }) => `${quoted(source)} looks into a history from inside a filter.`,
  hint: () =>
    "Say it outside the filter, joined with `and`, or give it a name with `define` and compare there.",
  explanation:
    "A filter looks at one event or record at a time, at its fields and at facts. It cannot look at all events again for each of them, so no `number of`, `any`, `no` and the like may stand in it.",
  wrong: `${contact}${order}when no contact where (medium = phone and any order) then call customer`,
  right: `${contact}${order}when no contact where medium = phone and any order then call customer`,
});

/** A filter that looks at no field. */
export const filterWithoutField = defineFinding<{
  readonly filter: string;
  readonly plural: string;
  readonly fields: readonly string[];
}>({
  code: "HR3104",
  name: "filter-without-field",
  severity: "warning",
  message: ({ filter, plural }) =>
    `${quoted(filter)} looks at no field of the \`${plural}\`, so it is the same for all of them.`,
  hint: ({ fields }) =>
    `Compare one of ${listed(fields.map((name) => `\`${name}\``))}, or say it outside the filter, joined with \`and\`.`,
  explanation:
    "A filter chooses among events or records by their fields. One that speaks of facts alone lets all of them through or none. Often the name of a field is misspelt.",
  wrong: `fact urgent is yes/no\n${contact}when no contact where (urgent) then call customer`,
  right: `fact urgent is yes/no\n${contact}when no contact and urgent then call customer`,
});

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

/** `120th percentile`. */
export const rankOutside = defineFinding<{ readonly rank: number }>({
  code: "HR3109",
  name: "percentile-outside",
  severity: "error",
  message: ({ rank }) => `There is no percentile ${rank}: they go from 1 to 100.`,
  hint: () => "The 50th percentile is the middle, the 100th the largest.",
  explanation:
    "The 90th percentile is the value that nine in ten do not exceed. So the number is a whole number from 1 to 100.",
  wrong: `${order}when 120th percentile of amount of orders > 5 EUR then call customer`,
  right: `${order}when 90th percentile of amount of orders > 5 EUR then call customer`,
});

/** `by highest` where nothing is put in an order. */
export const orderMisplaced = defineFinding<{ readonly plural: string; readonly by: string }>({
  code: "HR3110",
  name: "order-without-selection",
  severity: "error",
  message: ({ by }) => `The order by \`${by}\` changes nothing here.`,
  hint: ({ plural, by }) =>
    `An order goes with a selection: \`first 3 ${plural} by highest ${by}\`.`,
  explanation:
    "`by highest` and `by lowest` say which records come first where some of them are selected. A count, a sum and whether there is any are the same in every order, and `last` goes by the time.",
  wrong: `${expert}when number of experts where (free) by highest deals won > 2 then offer chat`,
  right: `${expert}when number of experts where (free) > 2 then offer chat`,
});

/** A list of lists. */
export const listInList = defineFinding<{ readonly field: string; readonly plural: string }>({
  code: "HR3111",
  name: "list-of-lists",
  severity: "error",
  message: ({ field, plural }) =>
    `\`${field}\` is a list already, and a list of the \`${plural}\` would hold lists.`,
  hint: ({ field, plural }) => `Ask for one: \`any ${plural} where ${field} contains …\`.`,
  explanation:
    "A field of several records is a list of its values. Where the field itself holds a list, that would be a list of lists, in which nothing can be looked up.",
  wrong: `${expert}when skills of experts contains sap then offer chat`,
  right: `${expert}when any expert where skills contains sap then offer chat`,
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

/** `first 0 experts`. */
export const nothingSelected = defineFinding<{ readonly plural: string }>({
  code: "HR3113",
  name: "nothing-selected",
  severity: "error",
  message: ({ plural }) => `None of the \`${plural}\` is selected here.`,
  hint: () => "Select at least one, such as `first 3 …`.",
  explanation:
    "A selection takes so many records from the start of an order. With zero it would always be empty, whatever the records are.",
  wrong: `${expert}define best as first 0 experts by highest deals won\nwhen best is known then offer chat with best`,
  right: `${expert}define best as first 3 experts by highest deals won\nwhen best is known then offer chat with best`,
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
