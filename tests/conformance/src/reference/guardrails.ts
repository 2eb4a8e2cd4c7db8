import type { Guardrail } from "../playbook/playbook.ts";
import type { Merged } from "./merging.ts";
import { sameName } from "./names.ts";
import { lackedByParty, party } from "./parties.ts";
import { guardrailTruth, lackedBy } from "./sentences.ts";
import type { Situation } from "./situation.ts";
import { unknown } from "./values.ts";

/** "An action that is not declared has unknown traits, and is covered by every trait guardrail; `anything` covers all." */
export function covers({ playbook }: Situation, { covers }: Guardrail, action: string): boolean {
  if ("action" in covers) return sameName(covers.action, action);
  const declared = playbook.actions.find(({ name }) => sameName(name, action));
  if (declared === undefined) return true;
  return covers.traits.every((trait) => declared.traits.some((own) => sameName(own, trait)));
}

/** "Covered by an active guardrail without a medium whose condition is true." */
export function isCertainlyBlocked(situation: Situation, action: string): boolean {
  return situation.playbook.guardrails.some(
    (guardrail) =>
      guardrail.via === null &&
      covers(situation, guardrail, action) &&
      guardrailTruth(situation, guardrail) === true,
  );
}

/** What one guardrail does to one recommendation. */
export type Verdict =
  | { readonly kind: "nothing" }
  | { readonly kind: "not via"; readonly medium: string }
  | { readonly kind: "blocks"; readonly certain: boolean; readonly lacks: readonly string[] };

/** The five cases of the page, in its order. */
export function judge(situation: Situation, guardrail: Guardrail, one: Merged): Verdict {
  const truth = guardrailTruth(situation, guardrail);
  if (truth === false || !covers(situation, guardrail, one.action)) return { kind: "nothing" };
  const lacks = truth === unknown ? lackedBy(situation, guardrail) : [];
  const blocks = { kind: "blocks", certain: truth === true, lacks } as const;

  if (guardrail.via === null) return blocks;
  const named = party(situation, guardrail.via);
  if (named.kind === "unknown") {
    const whichMedium = lackedByParty(situation, named);
    if (one.via.kind === "none" || one.via.kind === "known") {
      return { kind: "blocks", certain: false, lacks: [...lacks, ...whichMedium] };
    }
    const ownMedium = lackedByParty(situation, one.via);
    return { kind: "blocks", certain: false, lacks: [...lacks, ...whichMedium, ...ownMedium] };
  }
  const medium = named.kind === "known" ? named.name : "";
  if (one.via.kind === "none") return { kind: "not via", medium };
  if (one.via.kind === "unknown") {
    const ownMedium = lackedByParty(situation, one.via);
    return { kind: "blocks", certain: false, lacks: [...lacks, ...ownMedium] };
  }
  return sameName(medium, one.via.name) ? blocks : { kind: "nothing" };
}
