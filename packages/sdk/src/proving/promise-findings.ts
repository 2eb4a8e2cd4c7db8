import type { FindingDefinition } from "@handrail/syntax";

/** A promise with a situation in which it does not hold. */
export const brokenPromise: FindingDefinition<{
  readonly title: string;
  readonly situation: string;
  /** What was promised, and what is decided instead. */
  readonly breach: string;
  /** The playbook that breaks it, where that is not the one that makes it. */
  readonly by: string | null;
}> = {
  code: "HR7001",
  name: "broken-promise",
  severity: "warning",
  message: ({ title, situation, breach, by }) =>
    `“${title}” does not hold${by === null ? "" : ` in ${by}`} when ${situation}: ${lowered(breach)}`,
  hint: () =>
    "Change the rules so that they keep it there, or say in its `when` or `unless` which situations are meant. A test with this situation shows what is decided.",
  explanation:
    "A promise holds in every situation, whatever is not known in it. There is one in which the rules, as they are, do not keep it. The situation is as small as can be, and was decided like any other before it is shown.",
  wrong:
    'action call customer is human, helps\nfact late is yes/no\nrule "Call" when late then call customer within 2 days\npromise "Nobody waits" when late then anything that helps within 24h',
  right:
    'action call customer is human, helps\nfact late is yes/no\nrule "Call" when late then call customer within 4h\npromise "Nobody waits" when late then anything that helps within 24h',
};

/** Neither a proof nor a situation that breaks it. */
export const untoldPromise: FindingDefinition<{
  readonly title: string;
  readonly reason: string;
  readonly part: { readonly text: string; readonly line: number } | null;
}> = {
  code: "HR7002",
  name: "untold-promise",
  severity: "info",
  message: ({ title, reason, part }) =>
    `Whether “${title}” holds in every situation cannot be told: ${reason}${part === null ? "" : ` (\`${part.text}\` in line ${part.line})`}.`,
  hint: () =>
    "`handrail test` tries it in the situations of all tests: write tests for those that matter most.",
  explanation:
    "The analysis follows conditions exactly, and says so where it cannot: a product of two facts, business time against hours, averages over events. It found no situation that breaks the promise, and no proof that there is none. The promise is still tried wherever a test describes a situation.",
  wrong:
    'action call customer is human, helps\nfact late is yes/no\nrule "Call" when late then call customer within 8 business hours\npromise "Nobody waits" when late then anything that helps within 30 days',
  right:
    'action call customer is human, helps\nfact late is yes/no\nrule "Call" when late then call customer within 8 business hours\npromise "Nobody waits" when late then anything that helps within 16 business hours',
};

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
