import { defineFinding } from "./definition.ts";

const noBraces =
  "Take it out: a statement begins at the left margin, and indented lines belong to it.";
const noEnd = "Take it out: the end of the line is enough.";
const signHints: Readonly<Record<string, string>> = {
  "'": 'A text stands in double quotes: `"…"`.',
  "{": noBraces,
  "}": noBraces,
  ";": noEnd,
  ":": "Take it out: a sentence needs no colon.",
};

export const unreadable = defineFinding<{ found: string }>({
  code: "HR1001",
  name: "unreadable-characters",
  severity: "error",
  message: ({ found }) => `\`${found}\` means nothing in a playbook.`,
  hint: ({ found }) =>
    signHints[found.charAt(0)] ??
    "Take it out, or put the words around it in double quotes if they are a text.",
  explanation:
    "A playbook is made of words, numbers, texts in double quotes, and a few signs such as `=`, `<`, `+`, parentheses and commas. Other characters have no meaning, so they are never skipped in silence. Inside a text in double quotes every character may stand.",
  wrong: "when stage = evaluation; then offer expert chat",
  right: "when stage = evaluation then offer expert chat",
});

export const unclosedText = defineFinding<{ found: string }>({
  code: "HR1002",
  name: "unclosed-text",
  severity: "error",
  message: ({ found }) => `The text \`${found}\` has no closing quote on its line.`,
  hint: () => 'Put a `"` where the text ends. A text never goes on in the next line.',
  explanation:
    "A text stands between two double quotes on one line. Without the second one nobody can tell where the text ends, so all up to the end of the line is taken as the text. A quote inside a text is written with a backslash before it.",
  wrong: 'rule "Expert on demand\n  when stage = evaluation\n  then offer expert chat',
  right: 'rule "Expert on demand"\n  when stage = evaluation\n  then offer expert chat',
});

export const badBackticks = defineFinding<{ found: string }>({
  code: "HR1003",
  name: "bad-backticks",
  severity: "error",
  message: ({ found }) => `\`${found}\` is no complete name in backticks.`,
  hint: () => "Put the name between two backticks, on one line.",
  explanation:
    "A name may stand in backticks so that none of its words is read as a word of the language. It then needs a backtick before and one after it, on the same line, with something between them.",
  wrong: "when `call back after hours = yes then offer expert chat",
  right: "when `call back after hours` = yes then offer expert chat",
});

export const wrongOperator = defineFinding<{ found: string; right: string }>({
  code: "HR1004",
  name: "operator-of-another-language",
  severity: "error",
  message: ({ found, right }) => `A playbook writes \`${right}\`, not \`${found}\`.`,
  hint: ({ right }) => `Write \`${right}\`.`,
  explanation:
    "Signs such as `==`, `&&` or `=>` come from programming languages. A playbook says the same in words and plain signs: `=`, `!=`, `<=`, `>=`, `and`, `or`, `not`, `then`.",
  wrong: "when stage == evaluation && channel = digital then offer expert chat",
  right: "when stage = evaluation and channel = digital then offer expert chat",
});

export const decimalComma = defineFinding<{ found: string; right: string }>({
  code: "HR1005",
  name: "decimal-comma",
  severity: "error",
  message: ({ found }) => `\`${found}\` is read as a list: a number has a decimal point.`,
  hint: ({ right }) =>
    `Write \`${right}\`. Large numbers are written without separators, or with \`k\` and \`M\`.`,
  explanation:
    "A comma separates the items of a list, so a number is written with a decimal point and without separators between thousands. `1.5` is one and a half, `1500` or `1.5k` is fifteen hundred.",
  wrong: "when discount > 1,5 then ask for approval",
  right: "when discount > 1.5 then ask for approval",
});

export const currencySign = defineFinding<{
  found: string;
  currency: string;
  /** As the language writes it. */
  right: string | null;
}>({
  code: "HR1006",
  name: "currency-sign",
  severity: "error",
  message: ({ found }) => `\`${found}\`: money is written with the three letters of its currency.`,
  hint: ({ currency, right }) =>
    right === null
      ? `Write the amount and then the currency, such as \`50k ${currency}\`.`
      : `Write \`${right}\`.`,
  explanation:
    "An amount of money is a number followed by the three letters of its currency, because a sign such as `$` stands for several currencies. Amounts in different currencies are never mixed.",
  wrong: "when deal value > €50 then ask for approval",
  right: "when deal value > 50 EUR then ask for approval",
});

export const dateForm = defineFinding<{ found: string; right: string | null }>({
  code: "HR1007",
  name: "date-form",
  severity: "error",
  message: ({ found, right }) =>
    right === null
      ? `\`${found}\` is neither a date nor a number as a playbook writes them.`
      : `A playbook does not write \`${found}\`, but \`${right}\`.`,
  hint: ({ right }) => {
    if (right === null)
      return "Write a date as year, month, day: `2026-11-23`. Write a large number without points: `1000000` or `1M`.";
    return right.includes(":")
      ? `Write \`${right}\`: year, month, day, and after a \`T\` the time of day.`
      : `Write \`${right}\`: a date is year, month, day, and a number has no points but that before its decimals.`;
  },
  explanation:
    "A date is written as year, month and day with hyphens, so that nobody has to guess which number is the month. A number has at most one point, the decimal point.",
  wrong: "when renewal date is before 23.11.2026 then call customer",
  right: "when renewal date is before 2026-11-23 then call customer",
});

export const foreignComment = defineFinding<{ sign: string }>({
  code: "HR1008",
  name: "foreign-comment",
  severity: "error",
  message: ({ sign }) => `\`${sign}\` begins no comment in a playbook.`,
  hint: () => "Begin the comment with `#`.",
  explanation:
    "What stands after `#` is a comment, up to the end of the line. Signs such as `//`, `--` or a row of `=` are comments and ornaments of other languages. The line is taken for the comment that it is meant to be.",
  wrong: "// Who is still looking gets an expert\nwhen stage = evaluation then offer expert chat",
  right: "# Who is still looking gets an expert\nwhen stage = evaluation then offer expert chat",
});

export const mergeMark = defineFinding<{ found: string }>({
  code: "HR1009",
  name: "merge-mark",
  severity: "error",
  message: ({ found }) => `\`${found}\` is a mark that a merge of two versions left behind.`,
  hint: () => "Keep one of the versions between the marks, and take out all three marks.",
  explanation:
    "When two people change the same lines, the version control puts both versions into the file and marks them with `<<<<<<<`, `=======` and `>>>>>>>`. Somebody has to decide which lines count. Until then both versions are read.",
  wrong:
    "<<<<<<< mine\nwhen stage = evaluation then offer expert chat within 1h\n=======\n>>>>>>> theirs",
  right: "when stage = evaluation then offer expert chat within 1h",
});

export const spaceInNumber = defineFinding<{ found: string; right: string }>({
  code: "HR1012",
  name: "space-in-number",
  severity: "error",
  message: ({ found, right }) => `\`${found}\` is one number only without spaces: \`${right}\`.`,
  hint: ({ right }) => `Write \`${right}\`, or large numbers with \`k\` and \`M\`, as \`50k\`.`,
  explanation:
    "A space ends a number, so `50 000` would be two of them. Large numbers are written without separators, or with `k` and `M`.",
  wrong: "when deal value > 50 000 EUR then ask for approval",
  right: "when deal value > 50000 EUR then ask for approval",
});

export const pointForThousands = defineFinding<{ found: string; read: string; right: string }>({
  code: "HR1011",
  name: "point-for-thousands",
  severity: "warning",
  message: ({ found, read }) =>
    `\`${found}\` is read as ${read}: a point stands before decimals, not between thousands.`,
  hint: ({ right, read }) => `Write \`${right}\` if thousands are meant, else \`${read}\`.`,
  explanation:
    "In many countries a point separates thousands, but in a playbook it stands before the decimals, as in data. An amount with three decimals is hardly ever meant. Large numbers are written without separators, or with `k` and `M`.",
  wrong: "when deal value > 50.000 EUR then ask for approval",
  right: "when deal value > 50k EUR then ask for approval",
});
