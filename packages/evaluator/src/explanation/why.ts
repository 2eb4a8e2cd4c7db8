import type { Choice } from "../decision/choice.ts";
import { lookAtEach } from "../decision/finder.ts";
import type { Rule } from "../decision/rule.ts";
import type { Statement } from "../decision/statement.ts";
import type { Engine } from "../engine.ts";
import type { Situation } from "../evaluation/situation.ts";
import type { ExpressionIndex, Plan, PlanRole } from "../plan/plan.ts";
import { elementRoots, planRoots } from "../plan/roots.ts";
import { smallestChange } from "./change.ts";
import { explainChoice } from "./choice.ts";
import type { Change, Explanation, StatementExplanation } from "./explanation.ts";
import { explainLimits } from "./limit.ts";
import { outcomes } from "./outcome.ts";
import { explainPart } from "./parts.ts";
import { statementText } from "./places.ts";
import { ceasing, holding, oneOf, type Prospect } from "./prospect.ts";

/** Why an action is recommended in a situation, or why not. */
export function explain(engine: Engine, action: number, situation: Situation): Explanation {
  const rules = engine.bench.rules.filter(({ suggestions }) =>
    suggestions.some((one) => one.action === action),
  );
  const guardrails = engine.bench.guardrails[action] ?? [];
  const limits = engine.bench.limits[action] ?? [];
  const choices = engine.bench.choices.filter((choice) =>
    choice.rules.some((rule) => rules.includes(rule)),
  );
  const outcomeOf = outcomes(
    action,
    { ...engine.bench, rules, find: lookAtEach(rules), choices },
    engine,
  );
  const outcome = outcomeOf(situation);
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
    choices: choices.map((choice) => explainChoice(choice, engine, situation)),
    limits: explainLimits(limits, engine, situation),
    change: smallestChange(
      limits.length > 0 ? rootsOfAll(engine.plan) : rootsFor(action, rules, choices, engine),
      engine,
      situation,
      (changed) => (outcomeOf(changed) === "recommended") !== recommended,
      prospectOf(),
    ),
  };

  /** A recommendation needs a rule that holds. It goes where no rule holds any more, unless something else forbids it. */
  function prospectOf(): Prospect | null {
    if (!recommended) {
      const active = rules.filter((rule) => rule.isActive(situation));
      return oneOf(active.map(({ condition }) => holding(condition, engine, situation)));
    }
    if (guardrails.length + limits.length + choices.length > 0) return null;
    const held = rules.filter((rule) => rule.truth(situation) === true);
    return ceasing(
      held.map(({ condition }) => condition),
      engine,
      situation,
    );
  }
}

function changeToHold(rule: Rule, engine: Engine, situation: Situation): readonly Change[] | null {
  if (rule.truth(situation) === true || !rule.isActive(situation)) return null;
  return smallestChange(
    [rule.condition],
    engine,
    situation,
    (changed) => rule.truth(changed) === true,
    holding(rule.condition, engine, situation),
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

/** Whether a limit has room depends on all that is recommended, and on its order. */
function rootsOfAll(plan: Plan): readonly ExpressionIndex[] {
  return [...planRoots({ ...plan, values: [] }), ...elementRoots(plan)];
}

/**
 * All that decides whether an action without limits is recommended: conditions of its rules and guardrails, and who and by what;
 * of a choice, the same for each of its rules and all that these recommend.
 */
function rootsFor(
  action: number,
  rules: readonly Rule[],
  choices: readonly Choice[],
  { plan, bench }: Engine,
): readonly ExpressionIndex[] {
  const rivals = choices.flatMap((choice) => choice.rules);
  const speaking = [...new Set([...rules, ...rivals])];
  const actions = new Set([
    action,
    ...rivals.flatMap(({ suggestions }) => suggestions.map((one) => one.action)),
  ]);
  const guardrails = [...actions].flatMap((one) => bench.guardrails[one] ?? []);
  const media: readonly (PlanRole | null)[] = [
    ...speaking.flatMap(({ index }) =>
      (plan.rules[index]?.then ?? [])
        .filter((one) => actions.has(one.action))
        .map(({ via }) => via),
    ),
    ...guardrails.map(({ index }) => plan.guardrails[index]?.via ?? null),
  ];
  return [
    ...[...speaking, ...guardrails].map(({ condition }) => condition),
    ...media.flatMap((via) => (via !== null && "expression" in via ? [via.expression] : [])),
  ];
}
