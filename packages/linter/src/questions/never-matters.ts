import { neverMatters as proved } from "@handrail/analysis";
import type { PlanGuardrail } from "@handrail/evaluator";
import type { Subject } from "../proving/context.ts";
import { coveringOf, guardrailSays } from "./covering.ts";
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
      ...plan.rules.flatMap((rule) =>
        rule.then.flatMap((one) => {
          const covering = coveringOf(plan, one.action);
          if (!covering.includes(guardrail)) return [];
          const others = covering.filter((other) => other !== guardrail && !without.has(other));
          const said = others.map((other) => guardrailSays(other, content));
          return [`${content.condition(rule)} ${content.role(one.via)}:`, ...said];
        }),
      ),
    ],
    () => proved(plan, guardrail, { without }),
  );
}
