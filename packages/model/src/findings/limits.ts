import { singular } from "../scope/plural.ts";
import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { didYouMean, listed, quoted } from "./words.ts";

const contact =
  "history contact has\n  medium is one of phone, email\nwhen urgent then call customer\n";

/** A limit on an action that no rule recommends. */
export const idleLimit = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
}>({
  code: "HR4060",
  name: "idle-limit",
  severity: "warning",
  message: ({ name }) => `No rule recommends \`${name}\`, so this limit never holds anything back.`,
  hint: ({ near }) => didYouMean(near, "Check the action's name, or remove the limit."),
  explanation:
    "A limit holds back recommendations. One on an action that nothing recommends often has a misspelt name, and then does not limit what it should.",
  wrong: `${contact}limit cal customer to 2 per 30 days counting contacts`,
  right: `${contact}limit call customer to 2 per 30 days counting contacts`,
});

/** `per 30 days` without `counting`. */
export const limitWithoutHistory = defineFinding<{
  readonly period: string;
  readonly histories: readonly string[];
}>({
  code: "HR4061",
  name: "limit-without-history",
  severity: "error",
  message: ({ period }) => `This limit does not say what counts ${quoted(period)}.`,
  hint: ({ histories: [first, ...more] }) =>
    first === undefined
      ? "Declare a history of what has happened and end with `counting` and its name. If only what one decision recommends should count, write `per decision`."
      : `End it with ${listed(
          [first, ...more].map((one) => `\`counting ${one}\``),
          "or",
        )}. If only what one decision recommends should count, write \`per decision\`.`,
  explanation:
    "How often something may happen in some time can only be told from what has happened. So a limit names the history that it counts; what the decision itself recommends counts besides. A limit without a history is one per decision.",
  wrong: `${contact}limit call customer to 2 per 30 days`,
  right: `${contact}limit call customer to 2 per 30 days counting contacts`,
});

/** `per decision counting contacts`. */
export const decisionCountsNothing = defineFinding<{ readonly counting: string }>({
  code: "HR4062",
  name: "decision-counts-nothing",
  severity: "error",
  message: () => "A limit per decision counts what one decision recommends, and no history.",
  hint: () => "Leave `counting` out, or say in what time: `per 30 days counting contacts`.",
  explanation:
    "`per decision` looks at one decision alone, so what has happened before does not matter. A limit over some time counts a history, and what the decision recommends besides.",
  wrong: `${contact}limit call customer to 2 per decision counting contacts`,
  right: `${contact}limit call customer to 2 per decision`,
});

/** `limit X to 0`. */
export const limitOfNone = defineFinding<{ readonly count: number; readonly action: string }>({
  code: "HR4063",
  name: "limit-of-none",
  severity: "error",
  message: ({ count }) =>
    Number.isInteger(count)
      ? `A limit of ${count} lets nothing happen at all.`
      : `${count} is no whole number, and nothing happens in part.`,
  hint: ({ count, action }) =>
    Number.isInteger(count)
      ? `Write \`never ${action}\` if that is meant, or a number from 1 on.`
      : "Write a whole number from 1 on.",
  explanation:
    "A limit says how many times something may happen in some time, so it is a whole number from 1 on. What must not happen at all is forbidden by a guardrail, which blocks instead of deferring.",
  wrong: `${contact}limit call customer to 0 per 30 days counting contacts`,
  right: `${contact}never call customer when urgent`,
});

/** A number that is none, or that is not fixed. */
export const limitNotFixed = defineFinding<{ readonly source: string; readonly type: Type | null }>(
  {
    code: "HR4064",
    name: "limit-not-a-number",
    severity: "error",
    message: ({ source, type }) =>
      type === null
        ? `${quoted(source)} may be another number in each situation.`
        : `${quoted(source)} is ${describeType(type)}, not a number.`,
    hint: () =>
      "Write a whole number, or the name of a setting: `setting contact cap is 2`, `to contact cap per 30 days`.",
    explanation:
      "How many times something may happen is part of the playbook, so that everybody can read it. A setting gives the number a name, and playbooks that use this one can set it to another.",
    wrong: `${contact}fact urgent is yes/no\nfact contact cap is number\nlimit call customer to contact cap per 30 days counting contacts`,
    right: `${contact}setting contact cap is 2\nlimit call customer to contact cap per 30 days counting contacts`,
  },
);

/** A history that nobody declared. */
export const countsUnknown = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
  readonly what: string | undefined;
}>({
  code: "HR4065",
  name: "limit-counts-no-history",
  severity: "error",
  message: ({ name, what }) =>
    what === undefined
      ? `No history is called \`${name}\`, so there is nothing to count.`
      : `\`${name}\` is a ${what}, and a limit counts the events of a history.`,
  hint: ({ near, name }) =>
    didYouMean(
      near,
      `Declare it: \`history ${singular(name) ?? name} has\`, with its fields on the lines below.`,
    ),
  explanation:
    "After `counting` stands the name of a history, which holds what has happened with its time. A number that a system hands in as a fact cannot say until when something has to wait.",
  wrong: `${contact}limit call customer to 2 per 30 days counting contcts`,
  right: `${contact}limit call customer to 2 per 30 days counting contacts`,
});

/** `counting number of contacts`, `counting contacts in last 30 days`. */
export const countsWords = defineFinding<{ readonly found: string; readonly plural: string }>({
  code: "HR4066",
  name: "limit-counts-words",
  severity: "error",
  message: ({ found }) => `${quoted(found)} is more than \`counting\` takes.`,
  hint: ({ plural }) =>
    `Write \`counting ${plural}\`, with a \`where\` for those that count; \`per\` says in what time.`,
  explanation:
    "After `counting` stands the name of a history, and `where` with a filter if not all its events count. How many there are in which time is said before, with `to` and `per`.",
  wrong: `${contact}limit call customer to 2 per 30 days counting number of contacts in last 30 days`,
  right: `${contact}limit call customer to 2 per 30 days counting contacts`,
});
