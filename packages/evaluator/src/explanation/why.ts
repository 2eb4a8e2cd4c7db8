import { type Bench, judge } from "../decision/judge.ts";
import type { Rule } from "../decision/rule.ts";
import type { Statement } from "../decision/statement.ts";
import type { Engine } from "../engine.ts";
import type { Situation } from "../evaluation/situation.ts";
import type { ExpressionIndex, PlanRole } from "../plan/plan.ts";
import { smallestChange } from "./change.ts";
import type { Change, Explanation, Outcome, StatementExplanation } from "./explanation.ts";
import { explainPart } from "./parts.ts";
import { statementText } from "./places.ts";

/** Why an action is recommended in a situation, or why not. */
export function explain(engine: Engine, action: number, situation: Situation): Explanation {
  const rules = engine.bench.rules.filter(({ suggestions }) =>
    suggestions.some((one) => one.action === action),
  );
  const guardrails = engine.bench.guardrails[action] ?? [];
  const bench: Bench = { ...engine.bench, rules };
  const outcome = outcomeOf(action, bench, situation);
  const recommended = outcome === "recommended";
  return {
    schema: 1,
    action: engine.actions[action]?.name ?? "",
    at: situation.clock.at,
    outcome,
    rules: rules.map((rule) =>
      explainStatement(rule, "rules", engine, situation, changeToHold(rule, engine, situation)),
    ),
    guardrails: guardrails.map((one) =>
      explainStatement(one, "guardrails", engine, situation, null),
    ),
    change: smallestChange(
      rootsFor(action, rules, engine),
      engine,
      situation,
      (changed) => (outcomeOf(action, bench, changed) === "recommended") !== recommended,
    ),
  };
}

function outcomeOf(action: number, bench: Bench, situation: Situation): Outcome {
  const { judged, pending } = judge(bench, situation);
  const own = judged.filter(({ group }) => group.action === action);
  if (own.some(({ blockers }) => blockers.length === 0)) return "recommended";
  if (own.length > 0) return "blocked";
  return pending.length > 0 ? "pending" : "none";
}

function changeToHold(rule: Rule, engine: Engine, situation: Situation): readonly Change[] | null {
  if (rule.truth(situation) === true || !rule.isActive(situation)) return null;
  return smallestChange(
    [rule.condition],
    engine,
    situation,
    (changed) => rule.truth(changed) === true,
  );
}

function explainStatement(
  statement: Statement,
  kind: "rules" | "guardrails",
  engine: Engine,
  situation: Situation,
  change: readonly Change[] | null,
): StatementExplanation {
  const texts = statementText(engine.plan.places, kind, statement.index);
  const { validFrom = null, validUntil = null } = engine.plan[kind][statement.index] ?? {};
  return {
    ...statement.reference,
    place: texts.place,
    truth: statement.truth(situation),
    invalid: statement.isActive(situation) ? null : { from: validFrom, until: validUntil },
    condition: explainPart(statement.condition, engine, texts, situation),
    change,
  };
}

/** All that decides whether the action is recommended: conditions of its rules and guardrails, and who and by what. */
function rootsFor(
  action: number,
  rules: readonly Rule[],
  { plan, bench }: Engine,
): readonly ExpressionIndex[] {
  const guardrails = bench.guardrails[action] ?? [];
  const media: readonly (PlanRole | null)[] = [
    ...rules.flatMap(({ index }) =>
      (plan.rules[index]?.then ?? []).filter((one) => one.action === action).map(({ via }) => via),
    ),
    ...guardrails.map(({ index }) => plan.guardrails[index]?.via ?? null),
  ];
  return [
    ...[...rules, ...guardrails].map(({ condition }) => condition),
    ...media.flatMap((via) => (via !== null && "expression" in via ? [via.expression] : [])),
  ];
}
