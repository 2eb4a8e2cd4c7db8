import type { Plan, PlanGuardrail } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { coveringOf } from "../decisions/guardrails.ts";
import { type Suggestion, suggestionsByAction } from "../decisions/recommended.ts";
import { statementTruth } from "../decisions/statements.ts";
import type { Literal } from "../solver/sat.ts";
import { isProved } from "./prove.ts";
import type { Prover } from "./prover.ts";

const mostAtOnce = 64;

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
  const stopped = [...suggestionsByAction(plan)].flatMap(([action, all]) =>
    coveringOf(plan, action).includes(guardrail) ? all : [],
  );
  // Most guardrails matter to one of the first rules already.
  for (let [start, end] = [0, 1]; start < stopped.length; [start, end] = [end, next(start, end)]) {
    const some = stopped.slice(start, end);
    const about = some[0]?.rule.when ?? guardrail.when;
    if (!isProved(plan, about, (prover) => matters(prover, some), options)) return false;
  }
  return true;

  function matters({ encoder, guardrails }: Prover, some: readonly Suggestion[]): Literal {
    const { gates } = encoder;
    return gates.or(
      ...some.map(({ rule, one }) => {
        const others = coveringOf(plan, one.action).filter(
          (one) => one !== guardrail && without?.has(one) !== true,
        );
        return gates.and(
          statementTruth(rule, encoder).yes,
          guardrails.blocks(guardrail, one),
          ...others.map((other) => -guardrails.blocks(other, one)),
        );
      }),
    );
  }
}

/** Twice as many as before, up to a limit. */
function next(start: number, end: number): number {
  return end + Math.min(2 * (end - start), mostAtOnce);
}
