import { singular } from "../scope/plural.ts";
import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { didYouMean, listed } from "./words.ts";

const contact =
  "history contact has\n  medium is one of phone, email\n  direction is one of inbound, outbound\n";

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
      `Declare it: \`history ${singular(history) ?? history} has\`, with its fields below. If \`${found}\` is a fact, declare that, or put it in backticks.`,
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
