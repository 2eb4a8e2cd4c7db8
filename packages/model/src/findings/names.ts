import { describeType, writeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { didYouMean } from "./words.ts";

/** A name that must be something, and is nothing. */
export const unknownName = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
  readonly expected: Type;
  /** The comparison with the present that is probably meant. */
  readonly meant?: string | undefined;
}>({
  code: "HR2001",
  name: "unknown-name",
  severity: "error",
  message: ({ name, expected }) =>
    `\`${name}\` is not declared, and ${describeType(expected)} is needed here.`,
  hint: ({ name, near, expected, meant }) =>
    meant === undefined
      ? (meantValue(name) ??
        didYouMean(
          near,
          `Declare it with \`fact ${name} is ${writeType(expected)}\`, or correct the name.`,
        ))
      : `Did you mean \`${meant}\`?`,
  explanation:
    "A bare name right of `=` or `is` is a value of the fact on the left, or the name of another fact. This one is neither.",
  wrong:
    "fact price is money in EUR\nfact budget is money in EUR\nwhen price = bugdet then call customer",
  right:
    "fact price is money in EUR\nfact budget is money in EUR\nwhen price = budget then call customer",
});

/** `50-500`, `tomorrow`: what no fact would be called. */
function meantValue(name: string): string | undefined {
  const [, from, to] = /^(\d+)[-–](\d+)$/u.exec(name) ?? [];
  if (from !== undefined) return `Did you mean \`is between ${from} and ${to}\`?`;
  const days: Readonly<Record<string, string>> = {
    tomorrow: "today + 1 day",
    yesterday: "today - 1 day",
  };
  const day = Object.hasOwn(days, name.toLowerCase()) ? days[name.toLowerCase()] : undefined;
  return day === undefined ? undefined : `Did you mean \`${day}\`?`;
}

const sameLooks = "A letter of it is of another alphabet and only looks alike.";

/** A fact that is used without a declaration, beside others that are declared. */
export const undeclaredFact = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
  readonly type: Type;
  /** The comparison that is probably meant. */
  readonly meant?: string | undefined;
  readonly lookalike?: boolean;
  /** The fact that it counts to or from, and how that is said. */
  readonly counts?: { readonly of: string; readonly right: string } | undefined;
  /** The plural of the list that its words choose from. */
  readonly choosesFrom?: string | undefined;
}>({
  code: "HR2002",
  name: "undeclared-fact",
  severity: "warning",
  message: ({ name }) => `The fact \`${name}\` is not declared, although others are.`,
  hint: ({ name, near, type, meant, lookalike, counts, choosesFrom: from }) => {
    if (counts !== undefined) return `Say it of \`${counts.of}\`: \`${counts.right}\`.`;
    if (from !== undefined) {
      return `Give what you choose from the \`${from}\` a name, and write that here: \`define best ${from} as first 3 ${from} where (…) by highest …\`.`;
    }
    if (meant !== undefined) return `Did you mean \`${meant}\`?`;
    if (lookalike === true) return didYouMean(near, sameLooks);
    const declare = `Declare it: \`fact ${name} is ${writeType(type)}\`.`;
    if (type.kind !== "duration") return didYouMean(near, declare);
    return didYouMean(near, `Write how long, such as \`2h\` or \`3 business days\`. ${declare}`);
  },
  explanation:
    "A playbook that declares facts should declare all of them. An undeclared one is often a misspelt name, which no record ever fills.",
  wrong:
    "fact stage is one of discovery, evaluation\nwhen stage = evaluation and urgent then offer chat",
  right:
    "fact stage is one of discovery, evaluation\nfact urgent is yes/no\nwhen stage = evaluation and urgent then offer chat",
});

/** An action that is not declared, where the vocabulary of actions is closed. */
export const undeclaredAction = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
  /** What is probably meant, where that is more than another spelling. */
  readonly meant?: string | undefined;
  /** The declared name that stands there in full, and needs backticks. */
  readonly bare?: string | undefined;
  /** The declared action that the words forbid. */
  readonly denied?: string | undefined;
  /** The name with the words after it that say by whom or how. */
  readonly whole?: string | undefined;
  readonly isCondition?: boolean;
}>({
  code: "HR2003",
  name: "undeclared-action",
  severity: "error",
  message: ({ name }) => `The action \`${name}\` is not declared, although others are.`,
  hint: ({ name, near, meant, bare, denied, whole, isCondition }) => {
    if (denied !== undefined)
      return `What must not happen is a sentence of its own: \`never ${denied} when …\`.`;
    if (meant !== undefined) return `Did you mean \`${meant}\`?`;
    if (bare !== undefined) return `Did you mean \`${bare}\`? Put that name between backticks.`;
    if (isCondition === true) return "This is a condition: join it to those after `when`.";
    const named =
      whole === undefined
        ? `\`action ${name} is sells\``
        : `\`… is sells\`, or \`action ${whole} is …\` if that is its name`;
    return didYouMean(near, `Declare it: \`action ${name} is helps\` or ${named}.`);
  },
  explanation:
    "Guardrails speak of what actions are: `never anything that sells`. Once one action is declared, all must be, or a guardrail could not tell what it covers.",
  wrong: "action offer chat is helps\nwhen urgent then ofer chat",
  right: "action offer chat is helps\nwhen urgent then offer chat",
});

/** A name that is an action, and begins with the name of another. */
export const ambiguousAction = defineFinding<{
  readonly name: string;
  /** The shorter action. */
  readonly other: string;
}>({
  code: "HR2005",
  name: "ambiguous-action",
  severity: "warning",
  message: ({ name, other }) =>
    `\`${name}\` is read as \`${other}\`, done \`${name.slice(other.length + 1)}\`, and it is also the name of an action.`,
  hint: ({ name, other }) =>
    `Put \`${name}\` between backticks if that action is meant; else put \`${other}\` between them.`,
  explanation:
    "Words such as `to` and `by` say for whom and by whom an action is done. Where two actions are declared in another file and the name of one begins with that of the other, both could be meant. Backticks say which.",
  wrong: 'use "words.playbook"\nwhen urgent then send offer to customer',
  right: 'use "words.playbook"\nwhen urgent then `send offer to customer`',
  files: {
    "words.playbook":
      "action send offer is helps\naction `send offer to customer` is helps\nfact urgent is yes/no",
  },
});

/** Two declarations whose names are the same to the playbook. */
export const declaredTwice = defineFinding<{
  readonly what: string;
  readonly name: string;
  readonly other: string;
  readonly place: string;
}>({
  code: "HR2004",
  name: "declared-twice",
  severity: "error",
  message: ({ what, name, other, place }) =>
    name === other
      ? `The ${what} \`${name}\` is declared a second time; the first is ${place}.`
      : `The ${what} \`${name}\` has the same name as \`${other}\` ${place}: only letters and digits count.`,
  hint: () => "Remove one of the two, or give it another name.",
  explanation:
    "Names and the keys of data match on their letters and digits alone, whatever their case: `deal value`, `Deal Value` and `dealValue` are one name. Each may be declared once.",
  wrong: "fact deal value is money in EUR\nfact Deal-Value is number",
  right: "fact deal value is money in EUR\nfact deal count is number",
});
