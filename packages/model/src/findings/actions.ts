import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { quoted } from "./words.ts";

/** A role that is a number. */
export const notARole = defineFinding<{ readonly name: string; readonly type: Type }>({
  code: "HR3036",
  name: "not-a-role",
  severity: "error",
  message: ({ name, type }) =>
    `\`${name}\` is ${describeType(type)}, but a role or a medium is a word.`,
  hint: ({ name }) => `Use a fact that is a text or a choice, or quote the words: \`"${name}"\`.`,
  explanation:
    "After `by`, `to`, `via` and `escalating to` stands a role or a medium: plain words, or a fact that holds them. Nobody can hand something over to a number or a date.",
  wrong: "fact owner is number\nfact urgent is yes/no\nwhen urgent then call customer by owner",
  right: "fact owner is text\nfact urgent is yes/no\nwhen urgent then call customer by owner",
});

/** An action that neither helps nor sells, or does both. */
export const helpsOrSells = defineFinding<{
  readonly name: string;
  readonly both: boolean;
  /** A trait that is nearly one of the two, and which. */
  readonly written?: string | undefined;
  readonly near?: string | undefined;
}>({
  code: "HR2022",
  name: "helps-or-sells",
  severity: "error",
  message: ({ name, both }) =>
    both
      ? `The action \`${name}\` is said to help and to sell.`
      : `It is not said whether the action \`${name}\` helps or sells.`,
  hint: ({ written, near }) =>
    near === undefined
      ? "Give it exactly one of the traits `helps` and `sells`."
      : `Did you mean \`${near}\` by \`${written}\`?`,
  explanation:
    "Every declared action is one that helps the customer or one that sells. Guardrails such as `never anything that sells` rely on it.",
  wrong: "action offer chat is digital",
  right: "action offer chat is digital, helps",
});

/** A trait that is nearly one of the language's own. */
export const misspeltTrait = defineFinding<{ readonly trait: string; readonly near: string }>({
  code: "HR2023",
  name: "misspelt-trait",
  severity: "warning",
  message: ({ trait, near }) => `\`${trait}\` is a trait of its own, and not \`${near}\`.`,
  hint: ({ near }) => `Did you mean \`${near}\`?`,
  explanation:
    "Playbooks may have traits of their own. This one is so near to another that a guardrail over the other would miss the action.",
  wrong: "action call customer is human, helps, contact customer",
  right: "action call customer is human, helps, contacts customer",
});

/** A pattern over a trait that no action has. */
export const idleTrait = defineFinding<{
  readonly trait: string;
  readonly is: "action" | "negation" | "nothing";
}>({
  code: "HR2025",
  name: "idle-trait",
  severity: "warning",
  message: ({ trait, is }) =>
    is === "action"
      ? `\`${trait}\` is an action, and stands here where traits do.`
      : `No action is declared with the trait \`${trait}\`, so this is about none.`,
  hint: ({ is }) =>
    is === "action"
      ? "Name the action before `anything that …`, or in a sentence of its own."
      : is === "negation"
        ? "A pattern says what actions are, never what they are not: write a sentence for each kind that is meant."
        : "Check the trait, or declare the actions that have it.",
  explanation:
    "`anything that …`, `everything that …` and `nothing that …` speak of the actions that have all the traits which follow. With a trait that no action has they speak of none, so a guardrail never blocks and a promise is never broken.",
  wrong:
    "action offer chat is human, helps\nwhen late then offer chat\nnever anything that is not human when late",
  right:
    "action offer chat is human, helps\nwhen late then offer chat\nnever anything that is human when late",
});

/** `with stage and channel`, `by seller and expert`. */
export const factOrRoleAsAction = defineFinding<{
  readonly name: string;
  readonly what: "fact" | "role";
  readonly clause: string | null;
}>({
  code: "HR2024",
  name: "fact-or-role-as-action",
  severity: "error",
  message: ({ name, what }) =>
    `\`and ${name}\` starts another action here, but \`${name}\` is a ${what}.`,
  hint: ({ name, what, clause }) => {
    if (clause !== null) return `Put a comma in place of \`and\` to add it to ${quoted(clause)}.`;
    return what === "role"
      ? "One recommendation has one role: recommend the action a second time for the other."
      : `Name an action, or put \`${name}\` after \`with\`, behind a comma.`;
  },
  explanation:
    "After `then`, `and` joins actions. The facts that a handover carries are joined by commas. An action that has the name of a fact stands in backticks.",
  wrong:
    "fact stage is text\nfact channel is text\nwhen stage = evaluation then hand over with stage and channel",
  right:
    "fact stage is text\nfact channel is text\nwhen stage = evaluation then hand over with stage, channel",
});

/** One action twice in one rule. */
export const actionTwice = defineFinding<{ readonly name: string }>({
  code: "HR4003",
  name: "action-twice",
  severity: "warning",
  message: ({ name }) => `This rule recommends \`${name}\` twice.`,
  hint: () => "Remove one of the two, or let them differ in `by`, `to` or `via`.",
  explanation:
    "Recommendations of one action to the same person by the same medium are one. Of two deadlines the earlier counts, which is easily missed when reading.",
  wrong: "when urgent then call customer within 1h and call customer within 2h",
  right: "when urgent then call customer within 1h and send summary within 2h",
});
