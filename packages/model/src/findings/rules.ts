import { defineFinding } from "./define.ts";
import { didYouMean } from "./words.ts";

/** A guardrail over an action that no rule recommends. */
export const idleGuardrail = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
}>({
  code: "HR4001",
  name: "idle-guardrail",
  severity: "warning",
  message: ({ name }) => `No rule recommends \`${name}\`, so this guardrail never blocks anything.`,
  hint: ({ near }) => didYouMean(near, "Check the action's name, or remove the guardrail."),
  explanation:
    "A guardrail blocks recommendations. One over an action that nothing recommends often has a misspelt name, and then does not block what it should.",
  wrong: "when urgent then pitch project\nnever pich project when decision ready = no",
  right: "when urgent then pitch project\nnever pitch project when decision ready = no",
});

/** Two rules of one title. */
export const sameTitle = defineFinding<{ readonly title: string; readonly place: string }>({
  code: "HR4002",
  name: "same-title",
  severity: "warning",
  message: ({ title, place }) => `Another rule is called “${title}” too, ${place}.`,
  hint: () => "Give each rule a title of its own: decisions and `without rule` name rules by it.",
  explanation:
    "A rule's title is how a decision says why. Two rules with one title cannot be told apart there, and `without rule` would leave out both.",
  wrong:
    'rule "Be quick"\n  when urgent\n  then call customer\nrule "Be quick"\n  when late\n  then send summary',
  right:
    'rule "Be quick"\n  when urgent\n  then call customer\nrule "Catch up"\n  when late\n  then send summary',
});

/** `valid from` a day that comes after `until`. */
export const validityReversed = defineFinding<{ readonly from: string; readonly until: string }>({
  code: "HR4004",
  name: "validity-reversed",
  severity: "error",
  message: ({ from, until }) => `\`${from}\` comes after \`${until}\`, so this is never in force.`,
  hint: ({ from, until }) => `Write \`valid from ${until} until ${from}\`, or correct a day.`,
  explanation:
    "`valid from … until …` names the first and the last day. With the days the other way round no day lies between.",
  wrong: "when urgent\nthen call customer\nvalid from 2026-12-31 until 2026-01-01",
  right: "when urgent\nthen call customer\nvalid from 2026-01-01 until 2026-12-31",
});

/** Two statements with one `id`. */
export const sameId = defineFinding<{ readonly id: string; readonly place: string }>({
  code: "HR4005",
  name: "same-id",
  severity: "error",
  message: ({ id, place }) => `The id \`${id}\` is taken already, ${place}.`,
  hint: () => "Give each statement an id of its own.",
  explanation:
    "An id is how reports and other systems name a rule for good, whatever its title. It belongs to one statement. That of a fact is a further name of it in records, and so no other name there may be the same.",
  wrong: "when urgent\nthen call customer\nid quick\nwhen late\nthen send summary\nid quick",
  right: "when urgent\nthen call customer\nid quick\nwhen late\nthen send summary\nid late",
});

/** `without rule` of a rule that is not there. */
export const unknownRule = defineFinding<{
  readonly title: string;
  readonly near: string | undefined;
  readonly why: "none" | "guardrail" | "limit" | "own";
}>({
  code: "HR4006",
  name: "unknown-rule",
  severity: "error",
  message: ({ title, why }) =>
    why === "guardrail" || why === "limit"
      ? `“${title}” is a ${why}, which cannot be left out.`
      : why === "own"
        ? `The rule “${title}” stands in this very file.`
        : `No used playbook has a rule “${title}”.`,
  hint: ({ near, why }) =>
    why === "guardrail" || why === "limit"
      ? "Guardrails and limits hold for everyone who uses the playbook."
      : why === "own"
        ? "Remove the rule itself."
        : near === undefined
          ? "Write the title exactly as the used playbook has it."
          : `Did you mean “${near}”?`,
  explanation:
    "`without rule` leaves out one rule of a playbook that this one uses, by its title. It leaves out neither guardrails nor limits nor rules of its own file.",
  wrong: 'without rule "Be quick"\nwhen urgent then call customer',
  right: "when urgent then call customer",
});
