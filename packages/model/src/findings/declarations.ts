import { defineFinding } from "./define.ts";
import { didYouMean, listed } from "./words.ts";

/** A currency that no list knows. */
export const unknownCurrency = defineFinding<{
  readonly currency: string;
  readonly near: string | undefined;
}>({
  code: "HR3030",
  name: "unknown-currency",
  severity: "warning",
  message: ({ currency }) => `\`${currency}\` is no currency that this machine knows.`,
  hint: ({ near }) => didYouMean(near, "Use the three letters of ISO 4217: EUR, USD, CHF, GBP."),
  explanation:
    "Currencies are written with the three letters that banks use. A misspelt one would never match the data.",
  wrong: "fact deal value is money in ERU",
  right: "fact deal value is money in EUR",
});

/** `number from 10 to 0`. */
export const boundsReversed = defineFinding<{ readonly from: number; readonly to: number }>({
  code: "HR3032",
  name: "bounds-reversed",
  severity: "error",
  message: ({ from, to }) => `No number is from ${from} to ${to}.`,
  hint: ({ from, to }) => `Write \`number from ${to} to ${from}\`.`,
  explanation:
    "The lower bound comes first. With the bounds the other way round no value would fit.",
  wrong: "fact rating is number from 5 to 1",
  right: "fact rating is number from 1 to 5",
});

/** `number from 1h to 2h`. */
export const badBound = defineFinding<Record<never, never>>({
  code: "HR3033",
  name: "bound-not-a-number",
  severity: "error",
  message: () => "The bounds of a number are plain numbers.",
  hint: () => "Write `number from 0 to 10`, or another type.",
  explanation:
    "Only numbers can have bounds in their type; compare other types in the condition of a rule. The bounds belong to the type, so data outside them is rejected.",
  wrong: "fact rating is number from 1% to 5%",
  right: "fact rating is number from 1 to 5",
});

/** One value twice in a choice. */
export const repeatedValue = defineFinding<{ readonly value: string }>({
  code: "HR3034",
  name: "repeated-value",
  severity: "error",
  message: ({ value }) => `The value \`${value}\` stands here twice.`,
  hint: () => "Remove one of the two.",
  explanation:
    "A value of a choice is listed once. In a `step of` type a second one would have two ranks.",
  wrong: "fact channel is one of digital, human, digital",
  right: "fact channel is one of digital, human",
});

/** A value that reads as an operator. */
export const reservedValue = defineFinding<{ readonly value: string }>({
  code: "HR3035",
  name: "reserved-value",
  severity: "error",
  message: ({ value }) =>
    `\`${value}\` means something else after \`is\`, so it cannot be a value as it stands.`,
  hint: ({ value }) =>
    value.toLowerCase() === "unknown"
      ? "A fact that is not known needs no value of its own: leave it out, and use `is unknown`."
      : "Put it between backticks, here and where it is used.",
  explanation:
    "`x is known` asks whether x is known. A value with such a name could not be told from the operator.",
  wrong: "fact answer is one of positive, unknown",
  right: "fact answer is one of positive, negative",
});

/** A define that needs itself. */
export const defineCircle = defineFinding<{ readonly circle: readonly string[] }>({
  code: "HR2010",
  name: "define-circle",
  severity: "error",
  message: ({ circle }) =>
    `These definitions go round in a circle: ${[...circle, circle[0] ?? ""].map((name) => `\`${name}\``).join(" → ")}.`,
  hint: ({ circle }) =>
    circle.length === 1
      ? "A definition cannot use itself: say it by facts."
      : `Define one of ${listed(
          circle.map((name) => `\`${name}\``),
          "or",
        )} without the others.`,
  explanation:
    "A definition is computed from what it names. In a circle each waits for the next, and none has a value.",
  wrong: "define hot as warm\ndefine warm as hot",
  right: "define hot as score > 80\ndefine warm as score > 50",
});

/** A define that needs very many others, or is nested very deep with those that it needs. */
export const defineChain = defineFinding<
  { readonly name: string } & ({ readonly definitions: number } | { readonly levels: number })
>({
  code: "HR2015",
  name: "define-chain",
  severity: "error",
  message: ({ name, ...limit }) =>
    "levels" in limit
      ? `\`${name}\`, with the definitions that it uses, is nested deeper than ${limit.levels} levels.`
      : `\`${name}\` needs more than ${limit.definitions} definitions, one behind the other.`,
  hint: () =>
    "Say some of them by facts, so that fewer definitions stand between it and what is known.",
  explanation:
    "A definition may use others, and they may use others again. No reader can follow a hundred of them one behind the other, and no tool can follow any number, so that is the limit. What is nested within them counts as well: unfolded, a definition has at most 500 levels, a parenthesis and what it holds being two. How many definitions there are does not matter.",
  wrong: `define d0 as ready\n${Array.from({ length: 101 }, (_, index) => `define d${index + 1} as d${index} or x${index}`).join("\n")}`,
  right: "define prepared as ready or able\ndefine willing as prepared and keen",
});

/** A setting whose value is no fixed value. */
export const settingNotConstant = defineFinding<{ readonly name: string }>({
  code: "HR2011",
  name: "setting-not-constant",
  severity: "error",
  message: ({ name }) => `The setting \`${name}\` needs one fixed value.`,
  hint: ({ name }) =>
    `Write a number, a duration, a word or a text; use \`define ${name} as …\` for something computed.`,
  explanation:
    "A setting is a parameter of a playbook, which others may set. It holds one value and computes nothing.",
  wrong: "setting target is 2 * base",
  right: "setting target is 4h",
});

/** `set` of something that is no setting. */
export const unknownSetting = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
  readonly kind: string | null;
}>({
  code: "HR2012",
  name: "unknown-setting",
  severity: "error",
  message: ({ name, kind }) =>
    kind === null
      ? `There is no setting \`${name}\` in this playbook or in one that it uses.`
      : `\`${name}\` is a ${kind}, not a setting, so it cannot be set.`,
  hint: ({ near, name }) =>
    near === undefined
      ? `Declare it with \`setting ${name} is …\` in the playbook that uses its value.`
      : `Did you mean \`${near}\`?`,
  explanation:
    "`set` gives a setting of a used playbook another value. It must name one that is declared.",
  wrong: "setting answer target is 1h\nset answer taget to 2h",
  right: "setting answer target is 1h\nset answer target to 2h",
});

/** `set` with a value of another type. */
export const settingTypeChanged = defineFinding<{
  readonly name: string;
  readonly was: string;
  readonly now: string;
}>({
  code: "HR2013",
  name: "setting-type-changed",
  severity: "error",
  message: ({ name, was, now }) =>
    `The setting \`${name}\` is ${was}, so it cannot be set to ${now}.`,
  hint: ({ was }) => `Give a value that is ${was}.`,
  explanation:
    "The rules that read a setting rely on its type, so another value must be of the same type. A duration may be given in another unit.",
  wrong: "setting answer target is 1h\nset answer target to 5",
  right: "setting answer target is 1h\nset answer target to 5h",
});

/** Two used playbooks that set one setting differently. */
export const settingDispute = defineFinding<{
  readonly name: string;
  readonly places: readonly string[];
  readonly sameFile: boolean;
}>({
  code: "HR2014",
  name: "setting-dispute",
  severity: "error",
  message: ({ name, places, sameFile }) =>
    sameFile
      ? `The setting \`${name}\` is set to different values ${listed(places)}.`
      : `The setting \`${name}\` is set to different values ${listed(places)}, and neither uses the other.`,
  hint: ({ name, sameFile }) =>
    sameFile ? "Keep one of the two." : `Decide it here: \`set ${name} to …\`.`,
  explanation:
    "The outermost playbook decides a setting's value. Where two used playbooks disagree, the one that uses both has to say.",
  wrong: "setting answer target is 1h\nset answer target to 2h\nset answer target to 3h",
  right: "setting answer target is 1h\nset answer target to 2h",
});
