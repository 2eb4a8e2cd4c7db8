import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { didYouMean, listed, quoted } from "./words.ts";

/** Two sides of a comparison that have nothing in common. */
export const typeMismatch = defineFinding<{
  readonly left: string;
  readonly leftType: Type;
  readonly right: string;
  readonly rightType: Type;
  /** The right side without its quotes, where they are the mistake. */
  readonly bare?: string | undefined;
  /** The number alone, where a unit stands behind it that the other side does not have. */
  readonly number?: string | undefined;
}>({
  code: "HR3001",
  name: "type-mismatch",
  severity: "error",
  message: ({ left, leftType, right, rightType }) =>
    `${quoted(left)} is ${describeType(leftType)}, so it cannot be compared with ${quoted(right)}, which is ${describeType(rightType)}.`,
  hint: ({ left, leftType, right, rightType, bare, number }) => {
    if (bare !== undefined) return `Write \`${bare}\` without quotes.`;
    if (number !== undefined) {
      return `${quoted(left)} is counted without a unit: write \`${number}\`, or declare it as ${describeType(rightType)}.`;
    }
    const words = right.trim();
    if (leftType.kind === "duration" && rightType.kind === "number" && /^[\d.]+$/.test(words)) {
      return `Add the unit: \`${words}h\`, \`${words} days\`, \`${words} weeks\`.`;
    }
    if ((leftType.kind === "time" || leftType.kind === "date") && rightType.kind === "duration") {
      return `Say from when: \`is more than ${words} ago\`, \`is less than ${words} away\`.`;
    }
    return `Write a value that is ${describeType(leftType)} here, or correct the fact's type.`;
  },
  explanation:
    "Both sides of a comparison must be of one type. A comparison of, say, a number with a date has no answer, so the playbook would never say what you mean.",
  wrong: "fact age is number\nwhen age > 2026-01-01 then call customer",
  right: "fact age is number\nwhen age > 30 then call customer",
});

/** A word that is none of a choice's values. */
export const unknownValue = defineFinding<{
  readonly left: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly near: string | undefined;
  /** Where the value is one with words after it: the two. */
  readonly goesOn?: { readonly value: string; readonly rest: string } | undefined;
}>({
  code: "HR3002",
  name: "unknown-value",
  severity: "error",
  message: ({ left, value, values }) =>
    `${quoted(left)} is never \`${value}\`: its values are ${listed(values.map((one) => `\`${one}\``))}.`,
  hint: ({ near, value, values, goesOn }) =>
    goesOn !== undefined
      ? `Write \`then\` before an action, and \`and\` before another condition: \`${goesOn.value} then ${goesOn.rest}\`.`
      : didYouMean(
          near,
          values.join() === "yes,no"
            ? "Use one of the two, or ask with `is unknown`."
            : `Use one of the values, or add \`${value}\` to the fact's type.`,
        ),
  explanation:
    "A fact that is declared with its values holds one of them and nothing else. A comparison with another word could never be true, so the rule would silently do nothing.",
  wrong: "fact stage is one of discovery, evaluation\nwhen stage = evalution then offer chat",
  right: "fact stage is one of discovery, evaluation\nwhen stage = evaluation then offer chat",
});

/** `deal value > 50000` where the fact is money. */
export const moneyWithoutCurrency = defineFinding<{
  readonly left: string;
  readonly currency: string;
  readonly right: string;
  /** Whether the amount is written there, and not a name for it. */
  readonly written: boolean;
}>({
  code: "HR3003",
  name: "money-without-currency",
  severity: "error",
  message: ({ left, currency, right }) =>
    `${quoted(left)} is money in ${currency}, but ${quoted(right)} names no currency.`,
  hint: ({ currency, right, written }) =>
    written
      ? `Write \`${right} ${currency}\`.`
      : `Give ${quoted(right)} its currency where it gets its value, such as \`50k ${currency}\`.`,
  explanation:
    "An amount of money always names its currency, so that no rule compares euros with dollars by accident. The fix adds the currency of the fact.",
  wrong: "fact deal value is money in EUR\nwhen deal value > 50k then call customer",
  right: "fact deal value is money in EUR\nwhen deal value > 50k EUR then call customer",
});

/** Euros beside dollars. */
export const currencyMismatch = defineFinding<{
  readonly left: string;
  readonly leftCurrency: string;
  readonly right: string;
  readonly rightCurrency: string;
}>({
  code: "HR3004",
  name: "currency-mismatch",
  severity: "error",
  message: ({ left, leftCurrency, right, rightCurrency }) =>
    `${quoted(left)} is money in ${leftCurrency}, but ${quoted(right)} is in ${rightCurrency}.`,
  hint: ({ leftCurrency }) =>
    `Write the amount in ${leftCurrency}: a playbook knows no exchange rates.`,
  explanation:
    "Money in two currencies is never compared or added, because the answer would depend on an exchange rate of the day. Hand such figures in as facts, converted already.",
  wrong: "fact deal value is money in EUR\nwhen deal value > 50k USD then call customer",
  right: "fact deal value is money in EUR\nwhen deal value > 50k EUR then call customer",
});

/** `20` where a percentage is meant, or the other way round. */
export const percentMismatch = defineFinding<{
  readonly left: string;
  readonly right: string;
  readonly percent: boolean;
  /** Whether the number is written there, and not a name for it. */
  readonly written: boolean;
}>({
  code: "HR3005",
  name: "percent-mismatch",
  severity: "error",
  message: ({ left, right, percent }) =>
    percent
      ? `${quoted(left)} is a percentage, but ${quoted(right)} is a plain number.`
      : `${quoted(left)} is a plain number, but ${quoted(right)} is a percentage.`,
  hint: ({ right, percent, written }) => {
    if (!written) return "Let both be percentages, or both plain numbers.";
    return percent
      ? `Write \`${right}%\`.`
      : `Write \`${right.replace(/\s*%$/, "")}\`, or make the fact a percent.`;
  },
  explanation:
    "A percentage is written with its sign, so that `20%` is never mistaken for the number 20 or for 0.2. In data a percentage is a number in points: 20.",
  wrong: "fact discount is percent\nwhen discount > 20 then ask manager",
  right: "fact discount is percent\nwhen discount > 20% then ask manager",
});

/** Months beside days, or business days beside either. */
export const durationMismatch = defineFinding<{ readonly left: string; readonly right: string }>({
  code: "HR3006",
  name: "duration-mismatch",
  severity: "error",
  message: ({ left, right }) =>
    `${quoted(left)} and ${quoted(right)} cannot be compared or combined: months and business time have no fixed length.`,
  hint: () =>
    "Use days and hours on both sides. How long ago something is may be said in any unit: `since is more than 4 business hours ago`.",
  explanation:
    "There are three kinds of durations: elapsed time (minutes, hours, days, weeks), months and years, and business time. A month has 28 to 31 days, so nobody can say whether `1 month` is more than `30 days`.",
  wrong: "fact waiting is duration\nwhen waiting > 1 month then call customer",
  right: "fact waiting is duration\nwhen waiting > 30 days then call customer",
});

/** A value where a condition is needed. */
export const notACondition = defineFinding<{ readonly source: string; readonly type: Type }>({
  code: "HR3007",
  name: "not-a-condition",
  severity: "error",
  message: ({ source, type }) => `${quoted(source)} is ${describeType(type)}, not a condition.`,
  hint: ({ source }) =>
    `Compare it with something, as in \`${source.trim()} = …\` or \`${source.trim()} is known\`.`,
  explanation:
    "A condition is something that is true or false. Only a yes/no fact is a condition by its name alone; everything else must be compared.",
  wrong: "fact stage is one of discovery, evaluation\nwhen stage then offer chat",
  right: "fact stage is one of discovery, evaluation\nwhen stage is known then offer chat",
});

/** `channel > digital` where the channels have no order. */
export const noOrder = defineFinding<{
  readonly left: string;
  readonly operator: string;
  readonly type: Type;
}>({
  code: "HR3008",
  name: "no-order",
  severity: "error",
  message: ({ left, operator, type }) =>
    `${quoted(left)} is ${describeType(type)}, which has no order, so \`${operator}\` says nothing.`,
  hint: ({ type }) =>
    type.kind === "one of"
      ? "Use `=` or `is one of`, or declare the fact with `step of` if its values have an order."
      : "Use `=`, `is not` or `is one of`.",
  explanation:
    "Numbers, money, percentages, durations, dates, times and the steps of a `step of` type have an order. Texts, yes/no and the values of a `one of` type have none.",
  wrong: "fact channel is one of digital, human\nwhen channel > digital then call customer",
  right: "fact stage is step of discovery, evaluation\nwhen stage > discovery then call customer",
});

/** A comparison that no value of the fact's type fulfils. */
export const neverTrue = defineFinding<{
  readonly source: string;
  readonly left: string;
  readonly type: Type;
}>({
  code: "HR3009",
  name: "never-true",
  severity: "warning",
  message: ({ source, left, type }) =>
    `${quoted(source)} can never be true, because ${quoted(left)} is ${describeType(type)}.`,
  hint: () => "Correct the value, or the bounds of the fact's type.",
  explanation:
    "The type of a fact says which values it can have. A comparison that none of them fulfils makes a rule that never fires.",
  wrong: "fact rating is number from 1 to 5\nwhen rating > 5 then thank customer",
  right: "fact rating is number from 1 to 5\nwhen rating >= 5 then thank customer",
});

/** `> 2 per month`. */
export const numberWithWords = defineFinding<{ readonly found: string; readonly number: string }>({
  code: "HR3019",
  name: "number-with-words",
  severity: "error",
  message: ({ found }) => `${quoted(found)} is no number, and no fact has that name.`,
  hint: ({ number, found }) =>
    number.endsWith("%")
      ? `Write \`${number}\`.`
      : `Write \`${number}\` alone, with a unit or a currency if it needs one. If ${quoted(found)} is a fact, declare it.`,
  explanation:
    "A name may begin with a number, so a number with words after it is read as a name. After `<`, `>` and the like stands a value: a number, with a unit such as `days`, `%` or `EUR` that the language knows.",
  wrong: "when number of seats > 20 pieces then call customer",
  right: "when number of seats > 20 then call customer",
});
