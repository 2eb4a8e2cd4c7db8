import type { Clause } from "@handrail/syntax";
import { sameId } from "../findings/rules.ts";
import type { Register } from "../scope/register.ts";
import { type Checking, earlierThan } from "./context.ts";

/** An `id` belongs to one rule, one guardrail, one limit or one action. */
export function checkOwnId(
  checking: Checking,
  claims: "ruleIds" | "guardrailIds" | "limitIds" | "actionIds",
  id: Clause<string> | null,
  index: number,
): void {
  if (id === null) return;
  const register: Register = checking.register();
  const taken = earlierThan(register[claims].get(id.value), checking.file, index);
  if (taken === undefined) return;
  checking.on.report(sameId, id.span, { id: id.value, place: checking.where(taken) });
}
