import { coveringOf, neverMatters as proved, suggestionsByAction } from "@handrail/analysis";
import type { PlanGuardrail } from "@handrail/evaluator";
import type { Subject } from "../proving/context.ts";
import { guardrailSays } from "./covering.ts";
import { question } from "./question.ts";

/** Is it proved that a guardrail blocks nothing which no other does, with some others left aside? */
export function neverMatters(
  subject: Subject,
  guardrail: PlanGuardrail,
  without: ReadonlySet<PlanGuardrail>,
): boolean {
  const { plan } = subject;
  return question(
    subject,
    "never matters",
    (content) => [
      guardrailSays(guardrail, content),
      ...[...suggestionsByAction(plan)].flatMap(([action, all]) => {
        const covering = coveringOf(plan, action);
        if (!covering.includes(guardrail)) return [];
        const others = covering.filter((other) => other !== guardrail && !without.has(other));
        return [
          "of",
          ...others.map((other) => guardrailSays(other, content)),
          ...all.flatMap(({ rule, one }) => [content.condition(rule), content.role(one.via)]),
        ];
      }),
    ],
    (options) => proved(plan, guardrail, { ...options, without }),
  );
}
