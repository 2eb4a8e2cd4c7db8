import type { Choice } from "../../decision/choices/choice.ts";
import { lookAtEach } from "../../decision/finding/finder.ts";
import type { Rule } from "../../decision/sentences/rule.ts";
import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { ExpressionIndex, Plan, PlanRole } from "../../plan/plan.ts";
import { elementRoots, planRoots } from "../../plan/roots.ts";
import { smallestChange } from "../changes/change.ts";
import { ceasing, holding, oneOf, type Prospect } from "../changes/prospect.ts";
import type { Change } from "../explanation.ts";
import { outcomes } from "./outcome.ts";
import type { Speaking } from "./speaking.ts";
import type { Judge } from "./verdict.ts";

/** Tells what turns the answer by deciding again. */
export function judgeByDeciding(action: number, speaking: Speaking, engine: Engine): Judge {
  const { rules, guardrails, limits, choices } = speaking;
  const own = { ...engine.bench, rules, find: lookAtEach(rules), choices };
  const outcomeOf = outcomes(action, own, engine);
  return (situation) => {
    const outcome = outcomeOf(situation);
    const recommended = outcome === "recommended";
    return {
      outcome,
      change: () =>
        smallestChange(
          limits.length > 0 ? rootsOfAll(engine.plan) : rootsFor(action, rules, choices, engine),
          engine,
          situation,
          (changed) => (outcomeOf(changed) === "recommended") !== recommended,
          prospectOf(recommended, situation),
        ),
      changeToHold: (rule) => changeToHold(rule, engine, situation),
    };
  };

  /** A recommendation needs a rule that holds. It goes where no rule holds any more, unless something else forbids it. */
  function prospectOf(recommended: boolean, situation: Situation): Prospect | null {
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

/** The fewest facts with which a rule comes to hold. */
export function changeToHold(
  rule: Rule,
  engine: Engine,
  situation: Situation,
): readonly Change[] | null {
  return smallestChange(
    [rule.condition],
    engine,
    situation,
    (changed) => rule.truth(changed) === true,
    holding(rule.condition, engine, situation),
  );
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
