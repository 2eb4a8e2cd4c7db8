import type { LinkedPlaybook } from "@handrail/model";
import { fold } from "@handrail/syntax";
import type { CheckContext } from "../context.ts";
import type { OptionSpecs } from "../options.ts";
import { listed } from "../words.ts";
import type { Recommended } from "./covers.ts";
import { lackingHere, oncePerAction } from "./lacking.ts";
import { dependsOnAny } from "./required.ts";

/** What must depend on some facts. */
export interface Dependence {
  /** Of which one is enough, by name. */
  readonly facts: readonly string[];
  /** Whether an action is one of those that must. */
  readonly concerns: (action: Recommended["action"]) => boolean;
  /** The actions that a guardrail should hold back, as it would name them. */
  readonly guarded: (action: { readonly name: string }) => string;
}

/** Reports each action, once, that is recommended whatever the facts say, with the guardrail that mends it. */
export function reportWhatever(
  context: CheckContext<OptionSpecs>,
  { facts, concerns, guarded }: Dependence,
): void {
  const found = lackingHere(
    context,
    (one, playbook) => concerns(one.action) && !dependsOnAny(one, playbook, facts),
  );
  if (found.length === 0) return;
  const known = context.inPlaybooks((one) => nameIn(one, facts)).find((name) => name !== undefined);
  for (const { span, action } of oncePerAction(found)) {
    context.report(span, {
      message: `\`${action.name}\` is recommended whatever ${listed(
        facts.map((one) => `\`${one}\``),
        "or",
      )} says.`,
      hint: guardrailHint(known, facts, guarded(action)),
    });
  }
}

/** What a playbook calls one of some facts. */
export function nameIn(
  { facts, defines }: LinkedPlaybook,
  wanted: readonly string[],
): string | undefined {
  const folded = wanted.map(fold);
  return [...facts, ...defines].find(({ name }) => folded.includes(fold(name)))?.name;
}

/**
 * The guardrail that makes something depend on one of some facts.
 *
 * @param known what a playbook calls it, where one has it
 */
export function guardrailHint(
  known: string | undefined,
  facts: readonly string[],
  guarded: string,
): string {
  const fact = known ?? facts[0] ?? "…";
  const guardrail = `\`never ${guarded} unless ${fact}\``;
  return known === undefined
    ? `Declare \`fact ${fact} is yes/no\` and add a guardrail: ${guardrail}; or say in handrail.json, with the option \`facts\`, which of your facts it is.`
    : `Add a guardrail: ${guardrail}.`;
}
