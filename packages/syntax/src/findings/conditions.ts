import { defineFinding } from "./definition.ts";

export const isNotOr = defineFinding<{ found: string; right: string }>({
  code: "HR1030",
  name: "is-not-or",
  severity: "error",
  message: ({ found }) => `\`${found}\` can be read in two ways.`,
  hint: ({ right }) => `Write \`${right}\` if it must be none of them.`,
  explanation:
    "Somebody who writes `is not A or B` nearly always means: neither A nor B. Read word by word it says something else, namely that one of the two is enough. So it has to be said with `is not one of A, B`, or with two comparisons and parentheses.",
  wrong: "when stage is not evaluation or purchase then send newsletter",
  right: "when stage is not one of evaluation, purchase then send newsletter",
});

export const chainedComparison = defineFinding<{ found: string }>({
  code: "HR1031",
  name: "chained-comparison",
  severity: "error",
  message: ({ found }) => `\`${found}\` compares a comparison.`,
  hint: () => "Write two comparisons joined by `and`, or `is between … and …`.",
  explanation:
    "A comparison has two sides. A range is written with `is between a and b`, which includes both ends, or as two comparisons joined by `and`.",
  wrong: "when 10 < number of seats < 100 then call customer",
  right: "when number of seats is between 11 and 99 then call customer",
});

export const notBeforeOperator = defineFinding<{ found: string; right: string }>({
  code: "HR1032",
  name: "not-inside-operator",
  severity: "error",
  message: ({ found }) => `\`${found}\` is no operator.`,
  hint: ({ right }) => `Write \`${right}\`: \`not\` stands before the whole comparison.`,
  explanation:
    "Only `is not`, `is not one of` and `not in` carry their own `not`. Every other comparison is turned round by a `not` before its left side.",
  wrong: "when deal value is not between 5k EUR and 9k EUR then call customer",
  right: "when not deal value is between 5k EUR and 9k EUR then call customer",
});

export const agoWithoutComparison = defineFinding<{ found: string; word: string }>({
  code: "HR1033",
  name: "ago-without-more-or-less",
  severity: "error",
  message: ({ found, word }) => `\`${word}\` does not go with \`${found}\`.`,
  hint: ({ word }) => `Write \`is more than 24h ${word}\` or \`is less than 24h ${word}\`.`,
  explanation:
    "`ago` and `away` measure the distance of a time from now, so they need `is more than` or `is less than` before the duration. A time is hardly ever exactly 24 hours ago.",
  wrong: "when last visit is 14 days ago then call customer",
  right: "when last visit is more than 14 days ago then call customer",
});

export const listNeedsOneOf = defineFinding<{ found: string }>({
  code: "HR1035",
  name: "list-needs-one-of",
  severity: "error",
  message: ({ found }) => `Several values after \`${found}\` need other words.`,
  hint: () =>
    "Write `is one of a, b`, or join the values with `or`. If another condition follows, write `and` for the comma.",
  explanation:
    "`=` and `is` compare with one value, or with several joined by `or`. A list with commas follows `is one of`, or stands in parentheses after `in`.",
  wrong: "when stage is evaluation, purchase then offer expert chat",
  right: "when stage is one of evaluation, purchase then offer expert chat",
});

export const conditionsJoinedByComma = defineFinding<Record<never, never>>({
  code: "HR1048",
  name: "conditions-joined-by-comma",
  severity: "error",
  message: () => "Conditions are joined by `and` or `or`, not by a comma.",
  hint: () => "Write `and` if all of them have to hold, `or` if one is enough.",
  explanation:
    "A comma separates the values of a list. Between two conditions it would leave open whether both have to hold or one is enough, so one of the two words stands there.",
  wrong: "when stage = evaluation, channel = digital then offer expert chat",
  right: "when stage = evaluation and channel = digital then offer expert chat",
});
