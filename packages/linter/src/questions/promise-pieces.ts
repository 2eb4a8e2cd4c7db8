import { type AskedPart, type AskedPromise, isMeant } from "@handrail/analysis";
import type { Plan } from "@handrail/evaluator";

/**
 * A promise as a list of smaller ones, which hold all together exactly if it does: what is to hold of everything that is recommended is to
 * hold of each action. So a rule is a reason to look again only at what is promised about its actions.
 */
export function piecesOf(plan: Plan, promise: AskedPromise): readonly AskedPromise[] {
  const { when, despiteLimits, then } = promise;
  return then.flatMap((part) =>
    partsOf(plan, part).map((one): AskedPromise => ({ when, despiteLimits, then: [one] })),
  );
}

function partsOf({ actions }: Plan, part: AskedPart): readonly AskedPart[] {
  const { pattern } = part;
  const asked =
    part.kind === "none" ? { kind: part.kind } : { kind: part.kind, clauses: part.clauses };
  if (part.kind === "some" || "action" in pattern) return [{ ...asked, pattern }];
  return actions.flatMap((action) =>
    isMeant(pattern, action) === false ? [] : { ...asked, pattern: { action: action.name } },
  );
}
