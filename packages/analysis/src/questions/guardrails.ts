import {
  fold,
  type Plan,
  type PlanGuardrail,
  type PlanRecommendation,
  type PlanRole,
  type PlanRule,
} from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { covers } from "../decisions/statements.ts";
import { ask } from "./ask.ts";

/**
 * Is there a situation in which a rule is true and a guardrail lets one of its actions through? Where there is none, guardrails block it
 * everywhere.
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when ready then pitch project\nnever pitch project when ready or waiting",
 * });
 * canGetThrough(plan, plan.rules[0]).answer; // "no"
 */
export function canGetThrough(plan: Plan, rule: PlanRule, options: AskOptions = {}): Answer {
  const ways = rule.then.map((one) =>
    plan.guardrails.filter((guardrail) => blocks(plan, guardrail, one)),
  );
  if (ways.some((guardrails) => guardrails.length === 0)) ways.splice(0, ways.length, []);
  const guardrails = [...new Set(ways.flat())];
  const places = ways.map((way) => way.map((guardrail) => 1 + guardrails.indexOf(guardrail)));
  return ask(
    plan,
    {
      conditions: (sheet) => [
        sheet.statement(rule),
        ...guardrails.map((one) => sheet.statement(one)),
      ],
      goal: (truths, { and, or, never }) =>
        and(
          truths[0]?.yes ?? never,
          or(...places.map((way) => and(...way.map((place) => truths[place]?.no ?? never)))),
        ),
      accepts: (values) =>
        values[0] === true && places.some((way) => way.every((place) => values[place] === false)),
    },
    options,
  );
}

/**
 * Is there a situation in which a guardrail blocks what a rule recommends, and no other guardrail does? Where there is none, it changes
 * nothing.
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when ready then pitch project\nnever pitch project when ready = no",
 * });
 * canMatter(plan, plan.guardrails[0]).answer; // "no"
 */
export function canMatter(plan: Plan, guardrail: PlanGuardrail, options: AskOptions = {}): Answer {
  const others = plan.guardrails.filter((one) => one !== guardrail);
  const stopped = plan.rules.flatMap((rule) =>
    rule.then.flatMap((one) =>
      blocks(plan, guardrail, one)
        ? [{ rule, besides: others.filter((other) => blocks(plan, other, one)) }]
        : [],
    ),
  );
  const rules = [...new Set(stopped.map(({ rule }) => rule))];
  const besides = [...new Set(stopped.flatMap((one) => one.besides))];
  const places = stopped.map((one) => ({
    rule: 1 + rules.indexOf(one.rule),
    besides: one.besides.map((other) => 1 + rules.length + besides.indexOf(other)),
  }));
  return ask(
    plan,
    {
      conditions: (sheet) => [guardrail, ...rules, ...besides].map((one) => sheet.statement(one)),
      goal: (truths, { and, or, never }) =>
        and(
          -(truths[0]?.no ?? never),
          or(
            ...places.map((one) =>
              and(
                truths[one.rule]?.yes ?? never,
                ...one.besides.map((other) => truths[other]?.no ?? never),
              ),
            ),
          ),
        ),
      accepts: (values) =>
        values[0] !== false &&
        places.some(
          (one) =>
            values[one.rule] === true && one.besides.every((other) => values[other] === false),
        ),
    },
    options,
  );
}

/** Whether a guardrail is about a recommendation. A medium that a fact names may be the one that is meant. */
function blocks(
  { actions }: Plan,
  guardrail: PlanGuardrail,
  { action, via }: PlanRecommendation,
): boolean {
  const known = actions[action];
  if (known === undefined || !covers(guardrail.covers, known, action)) return false;
  if (guardrail.via === null) return true;
  return via !== null && mayBeSame(guardrail.via, via);
}

function mayBeSame(left: PlanRole, right: PlanRole): boolean {
  return !("text" in left) || !("text" in right) || fold(left.text) === fold(right.text);
}
