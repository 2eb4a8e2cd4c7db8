/**
 * What modules import that `handrail compile --target js` writes.
 *
 * @module
 */
import { plainFinder } from "./decision/finding/finder.ts";
import { codeFinder, type RuleCode } from "./decision/finding/rule-code.ts";
import { putByDue } from "./decision/merging/put-by-due.ts";
import { createEngine } from "./engine.ts";
import { openInputs } from "./evaluation/open-inputs.ts";
import { createEvaluator, type Evaluator } from "./evaluator.ts";
import { exactly, type FiredExactly } from "./fired-exactly.ts";
import { answers } from "./parts/joined/answers.ts";
import { fast } from "./parts/joined/fast.ts";
import { messages } from "./parts/joined/messages.ts";
import type { Plan } from "./plan/plan.ts";
import { answerReader } from "./record/answer.ts";
import { problemMessages } from "./record/messages/problems.ts";
import { quickReader } from "./record/quick.ts";
import { RawFacts } from "./record/raw.ts";

/** What a module is made of that `handrail compile --target js` writes. */
export interface Compiled {
  readonly evaluator: Evaluator;
  /** A record's facts as they came, for code that reads them itself. */
  readonly raw: RawFacts;
  /** `fired` for values by fact, in the plan's order; undefined and null are not known. */
  readonly exact: FiredExactly;
}

/**
 * For modules that `handrail compile --target js` writes: they hold the plan and code that was made of it. The plan is not checked
 * again, as the module is as it was written.
 *
 * @param plan its JSON text
 * @param spelling by fact, how code spells it
 * @param code the conditions of its rules; without it they are found by an index
 */
export function loadCompiled(plan: string, spelling: readonly string[], code?: RuleCode): Compiled {
  answers.joined ??= { answerReader, openInputs };
  messages.joined ??= problemMessages;
  const engine = createEngine(JSON.parse(plan) as Plan, {
    quickReader,
    putByDue,
    ruleFinder: (own, rules, byId) =>
      code === undefined
        ? (fast.joined?.ruleFinder(own, rules, byId) ?? plainFinder(rules, byId))
        : codeFinder(code, rules, byId),
  });
  const evaluator = createEvaluator(engine);
  const raw = new RawFacts(engine.plan, engine.zone, spelling);
  return { evaluator, raw, exact: exactly(engine, evaluator, spelling, raw.isPlain) };
}

export type { RuleCode, Say } from "./decision/finding/rule-code.ts";
export type { FiredExactly } from "./fired-exactly.ts";
export { fold } from "./names/fold.ts";
export type { RawFacts } from "./record/raw.ts";
