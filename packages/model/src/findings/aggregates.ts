import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { listed, quoted } from "./words.ts";

const contact =
  "history contact has\n  medium is one of phone, email\n  direction is one of inbound, outbound\n";
const order = "history order has\n  amount is money in EUR\n  note is text\n";
const expert =
  "list expert has\n  name is text\n  free is yes/no\n  deals won is number\n  skills is list of text\n";

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
