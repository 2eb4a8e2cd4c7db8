import type { Plan, PlanGuardrail } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { Guardrails } from "../decisions/guardrails.ts";
import { statementTruth } from "../decisions/statements.ts";
import { isProved } from "./prove.ts";

/**
 * Is it proved that a guardrail blocks nothing which no other guardrail blocks? The fast half of `canMatter`.
 *
 * @param options `without`: guardrails that are left aside, as if they were not there
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when ready then pitch project\nnever pitch project when ready = no",
 * });
 * neverMatters(plan, plan.guardrails[0]); // true
 */
export function neverMatters(
  plan: Plan,
  guardrail: PlanGuardrail,
  { without, ...options }: AskOptions & { readonly without?: ReadonlySet<PlanGuardrail> } = {},
): boolean {
  return isProved(
    plan,
    (encoder) => {
      const guardrails = new Guardrails(encoder);
      const { gates } = encoder;
      const stopped = plan.rules.flatMap((rule) =>
        rule.then.flatMap((one) => {
          const covering = guardrails.covering(one);
          if (!covering.includes(guardrail)) return [];
          const others = covering.filter((one) => one !== guardrail && without?.has(one) !== true);
          return [
            gates.and(
              statementTruth(rule, encoder).yes,
              guardrails.blocks(guardrail, one),
              ...others.map((other) => -guardrails.blocks(other, one)),
            ),
          ];
        }),
      );
      return gates.or(...stopped);
    },
    options,
  );
}
