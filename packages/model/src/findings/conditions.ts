import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { quoted } from "./words.ts";

/** `contains` on something that is no text and no list. */
export const notSearchable = defineFinding<{
  readonly left: string;
  readonly operator: "contains" | "starts with";
  readonly type: Type;
}>({
  code: "HR3010",
  name: "not-searchable",
  severity: "error",
  message: ({ left, operator, type }) =>
    operator === "contains"
      ? `${quoted(left)} is ${describeType(type)}, but only a text or a list \`contains\` something.`
      : `${quoted(left)} is ${describeType(type)}, but \`starts with\` needs texts.`,
  hint: ({ operator }) =>
    operator === "contains" ? "Use `=` or `is one of` here." : "Use `=` here, or a text fact.",
  explanation:
    "`contains` looks for a text within a text, or for an element in a list; `starts with` looks at the beginning of a text. Other types have neither parts nor a beginning.",
  wrong: 'fact stage is one of discovery, evaluation\nwhen stage contains "eval" then offer chat',
  right: 'fact topic is text\nwhen topic contains "eval" then offer chat',
});

/** `a and b or c` without parentheses. */
export const mixedAndOr = defineFinding<{ readonly source: string; readonly grouped: string }>({
  code: "HR3012",
  name: "mixed-and-or",
  severity: "warning",
  message: ({ source }) => `${quoted(source)} mixes \`and\` with \`or\`; \`and\` is taken first.`,
  hint: ({ grouped }) => `Write ${quoted(grouped)} to say so.`,
  explanation:
    "`and` binds tighter than `or`, which not every reader knows. Parentheses leave no doubt, and do not change what the rule does.",
  wrong: "when urgent and paid or vip then call customer",
  right: "when (urgent and paid) or vip then call customer",
});

/** `x = unknown`. */
export const comparedWithUnknown = defineFinding<{
  readonly left: string;
  readonly word: string;
  readonly replacement: string;
}>({
  code: "HR3013",
  name: "compared-with-unknown",
  severity: "error",
  message: ({ left, word }) => `${quoted(left)} cannot be compared with \`${word}\`.`,
  hint: ({ replacement }) => `Write ${quoted(replacement)}.`,
  explanation:
    "A comparison with something unknown has no answer. Whether a fact is known is asked with `is known` and `is unknown`.",
  wrong: "when stage = unknown then ask customer",
  right: "when stage is unknown then ask customer",
});

/** Arithmetic on types that do not go together. */
export const badArithmetic = defineFinding<{
  readonly source: string;
  readonly operator: string;
  readonly left: Type;
  readonly right: Type;
}>({
  code: "HR3014",
  name: "arithmetic-types",
  severity: "error",
  message: ({ source, operator, left, right }) =>
    `${quoted(source)} cannot be computed: \`${operator}\` does not combine ${describeType(left)} with ${describeType(right)}.`,
  hint: () =>
    "Numbers, money of one currency, percentages, durations, dates and times can be computed with.",
  explanation:
    "Adding needs two values of one kind, or a date or time and a duration. Multiplying needs a number or a percentage on one side. Money of two currencies never meets.",
  wrong: "fact price is money in EUR\nwhen price + 5 > 100 EUR then offer discount",
  right: "fact price is money in EUR\nwhen price + 5 EUR > 100 EUR then offer discount",
});

/** One undeclared fact used in ways that exclude one another. */
export const conflictingUses = defineFinding<{
  readonly name: string;
  readonly here: string;
  readonly there: string;
  readonly place: string;
}>({
  code: "HR3015",
  name: "conflicting-uses",
  severity: "error",
  message: ({ name, here, there, place }) =>
    `\`${name}\` is used as ${here} here, but as ${there} ${place}.`,
  hint: ({ name }) => `Use it in one way, or declare it: \`fact ${name} is …\`.`,
  explanation:
    "Without a declaration the type of a fact is told from its uses. When two uses exclude one another, one of them must be a mistake: a fact cannot be a number in one rule and a word in another.",
  wrong: "when size > 5 then call customer\nwhen size = large then visit customer",
  right: "when size > 5 then call customer\nwhen segment = large then visit customer",
});

/** Something divided by zero. */
export const divisionByZero = defineFinding<{ readonly source: string }>({
  code: "HR3016",
  name: "division-by-zero",
  severity: "warning",
  message: ({ source }) => `${quoted(source)} divides by zero, so it is always unknown.`,
  hint: () => "Divide by something else.",
  explanation:
    "A division by zero has no result. It makes every comparison with it unknown, so the rule stays pending for ever.",
  wrong: "when revenue / 0 > 5 then call customer",
  right: "when revenue / 12 > 5 then call customer",
});

/** `is between 5 and 1`. */
export const emptyRange = defineFinding<{ readonly from: string; readonly to: string }>({
  code: "HR3017",
  name: "empty-range",
  severity: "warning",
  message: ({ from, to }) =>
    `Nothing lies between ${quoted(from)} and ${quoted(to)}: the second is smaller.`,
  hint: ({ from, to }) => `Write ${quoted(to)} first, and then ${quoted(from)}.`,
  explanation:
    "A range names its lower end first. The other way round no value lies in it, so the rule never fires.",
  wrong: "when size is between 5 and 1 then call customer",
  right: "when size is between 1 and 5 then call customer",
});

/** `skills = sap`, where skills is a list. */
export const listCompared = defineFinding<{ readonly left: string; readonly right: string }>({
  code: "HR3018",
  name: "list-compared",
  severity: "error",
  message: ({ left, right }) =>
    `${quoted(left)} is a list, so it is never equal to ${quoted(right)}.`,
  hint: ({ left, right }) => `Write ${quoted(`${left} contains ${right}`)}.`,
  explanation:
    "A list holds any number of values. Whether one of them is among them is asked with `contains`.",
  wrong: "fact skills is list of text\nwhen skills = sap then invite expert",
  right: "fact skills is list of text\nwhen skills contains sap then invite expert",
});

/** `stage = stage`, or `its topic = topic` where the fact `topic` is meant. */
export const comparedWithItself = defineFinding<{
  readonly source: string;
  readonly side: string;
  /** The field, where both sides are one of a filter. */
  readonly field: string | undefined;
}>({
  code: "HR3028",
  name: "compared-with-itself",
  severity: "warning",
  message: ({ source, side, field }) =>
    field === undefined
      ? `${quoted(source)} compares ${quoted(side)} with itself.`
      : `${quoted(source)} compares the field \`${field}\` with itself: after \`where\`, \`${field}\` is the field.`,
  hint: ({ field }) =>
    field === undefined
      ? "Compare it with something else."
      : `For the fact, write \`define wanted ${field} as ${field}\` above, and here \`its ${field} = wanted ${field}\`.`,
  explanation:
    "What is compared with itself has the same answer wherever it is known. In a filter, a name is the field of the element if there is one; a definition gives the fact of that name another name.",
  wrong:
    "list expert has\n  topic is one of finance, law\nfact topic is one of finance, law\ndefine experts for it as first 3 experts where its topic = topic\nwhen topic is known then offer chat with experts for it",
  right:
    "list expert has\n  topic is one of finance, law\nfact topic is one of finance, law\ndefine wanted topic as topic\ndefine experts for it as first 3 experts where its topic = wanted topic\nwhen topic is known then offer chat with experts for it",
});
