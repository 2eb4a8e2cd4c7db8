import type { Guardrail } from "../playbook/guardrails.ts";
import type { Pattern } from "../playbook/sentences.ts";
import type { Merged } from "./merging.ts";
import { sameName } from "./names.ts";
import { party } from "./parties.ts";
import { guardrailTruth } from "./sentences.ts";
import type { Situation } from "./situation.ts";
import { lifting } from "./turning.ts";

/** "An action that is not declared has unknown traits, and is covered by every trait guardrail; `anything` covers all." */
export function covers({ playbook }: Situation, pattern: Pattern, action: string): boolean {
  if ("action" in pattern) return sameName(pattern.action, action);
  const declared = playbook.actions.find(({ name }) => sameName(name, action));
  if (declared === undefined) return true;
  return pattern.traits.every((trait) => declared.traits.some((own) => sameName(own, trait)));
}

/** "Covered by an active guardrail without a medium whose condition is true and cannot be turned." */
export function isCertainlyBlocked(situation: Situation, action: string): boolean {
  return situation.playbook.guardrails.some(
    (guardrail) =>
      guardrail.via === null &&
      covers(situation, guardrail.covers, action) &&
      guardrailTruth(situation, guardrail) === true &&
      lifting(situation, guardrail) === null,
  );
}

/** What one guardrail does to one recommendation. */
export type Verdict =
  | { readonly kind: "nothing" }
  | { readonly kind: "not via"; readonly medium: string }
  | { readonly kind: "blocks"; readonly certain: boolean; readonly lacks: readonly string[] };

/** The five cases of the page; with both media unknown, "case 4". */
export function judge(situation: Situation, guardrail: Guardrail, one: Merged): Verdict {
  const truth = guardrailTruth(situation, guardrail);
  if (truth === false || !covers(situation, guardrail.covers, one.action))
    return { kind: "nothing" };
  const lifted = lifting(situation, guardrail);
  const lacks = lifted ?? [];
  const blocks = { kind: "blocks", certain: truth === true && lifted === null, lacks } as const;

  if (guardrail.via === null) return blocks;
  if (one.via.kind === "unknown") {
    return { kind: "blocks", certain: false, lacks: [...lacks, ...one.mediumLacks] };
  }
  const medium = party(situation, guardrail.via);
  if (medium.kind === "unknown") {
    return { kind: "blocks", certain: false, lacks: [...lacks, ...medium.lacks] };
  }
  const name = medium.kind === "known" ? medium.name : "";
  if (one.via.kind === "none") return { kind: "not via", medium: name };
  return sameName(name, one.via.name) ? blocks : { kind: "nothing" };
}
