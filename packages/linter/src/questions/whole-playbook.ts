import {
  type AskOptions,
  canDefer as askedDefer,
  canRecommendWithout as askedWithout,
  emptyCells as provedEmpty,
  type Suggestion,
} from "@handrail/analysis";
import type { PlanLimit } from "@handrail/evaluator";
import type { Subject } from "../proving/context.ts";
import { type PlainAnswer, plain } from "./plain-answer.ts";
import { ofWholePlaybook, question } from "./question.ts";

// What is recommended in a situation depends on all rules, guardrails, choices and limits: these are asked again when any of them says something else.

/** Is there a situation in which a limit puts something off? */
export function canDefer(subject: Subject, limit: PlanLimit): PlainAnswer {
  const { plan } = subject;
  return question(
    subject,
    "can defer",
    () => [plan.hash, limit.id],
    (options) => plain(askedDefer(plan, limit, larger(options))),
  );
}

/** Is there a situation in which something is recommended, while none of some things is established? */
export function canRecommendWithout(
  subject: Subject,
  { rule, one }: Suggestion,
  names: readonly string[],
): PlainAnswer {
  const { plan } = subject;
  return question(
    subject,
    "can recommend",
    () => [plan.hash, rule.id, String(rule.then.indexOf(one)), JSON.stringify(names)],
    (options) => plain(askedWithout(plan, [{ rule, one }], names, larger(options))),
  );
}

/** The pairs of values of two facts of which it is proved that nothing is ever recommended where both are known to be so. */
export function emptyCells(
  subject: Subject,
  names: readonly [string, string],
): readonly (readonly [string, string])[] {
  const { plan } = subject;
  return question(
    subject,
    "empty cells",
    () => [plan.hash, JSON.stringify(names)],
    (options) => provedEmpty(plan, names, options),
  );
}

function larger({ steps = 0, ...options }: AskOptions): AskOptions {
  return { ...options, steps: steps * ofWholePlaybook };
}
