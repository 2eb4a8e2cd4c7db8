import type { ExpressionIndex, Plan, PlanStatement } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { prove } from "./prove.ts";

/**
 * The parts of a condition of which it is proved that they say nothing that the parts joined to them by `and` do not say. The fast half
 * of `partsThatMatter`.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when visits > 5 and visits > 3 then call customer" });
 * idleParts(plan, plan.rules[0]).length; // 1
 */
export function idleParts(
  plan: Plan,
  { when }: PlanStatement,
  options: AskOptions = {},
): readonly ExpressionIndex[] {
  const expression = plan.expressions[when];
  if (expression?.op !== "and") return [];
  const { of } = expression;
  const proved = prove(
    plan,
    (encoder) => {
      const truths = of.map((part) => encoder.truth(part).yes);
      return truths.map((_, part) =>
        encoder.gates.and(...truths.map((truth, index) => (index === part ? -truth : truth))),
      );
    },
    options,
  );
  return of.filter((_, index) => proved[index] === true);
}
