import { type BlockedAction, coveringOf, blockedActions as proved } from "@handrail/analysis";
import type { PlanRule } from "@handrail/evaluator";
import type { Subject } from "../proving/context.ts";
import { guardrailSays } from "./covering.ts";
import { question } from "./question.ts";

/** What a rule recommends in vain, wherever it is true. */
export function blockedActions(subject: Subject, rule: PlanRule): readonly BlockedAction[] {
  const { plan } = subject;
  const covering = rule.then.map((one) => coveringOf(plan, one.action));
  if (covering.every((all) => all.length === 0)) return [];
  const placed = question(
    subject,
    "blocked",
    (content) => [
      content.condition(rule),
      ...rule.then.flatMap((one, index) => [
        "via",
        content.role(one.via),
        ...(covering[index] ?? []).map((guardrail) => guardrailSays(guardrail, content)),
      ]),
    ],
    (options) =>
      proved(plan, rule, options).map(({ one, by }) => {
        const at = rule.then.indexOf(one);
        return [at, by.map((guardrail) => (covering[at] ?? []).indexOf(guardrail))] as const;
      }),
  );
  return placed.flatMap(([at, by]) => {
    const one = rule.then[at];
    return one === undefined ? [] : { one, by: by.flatMap((index) => covering[at]?.[index] ?? []) };
  });
}
