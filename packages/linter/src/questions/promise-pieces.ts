import {
  type AskedClauses,
  type AskedPart,
  type AskedPromise,
  type AskedRole,
  type Content,
  coveringOf,
  digest,
  isMeant,
} from "@handrail/analysis";
import type { Plan, PlanChoice, PlanRule } from "@handrail/evaluator";
import { guardrailSays } from "./covering.ts";

/**
 * A promise as a list of smaller ones, which hold all together exactly if it does: what is to hold of everything that is recommended is to
 * hold of each action. So a rule is a reason to look again only at what is promised about its actions.
 */
export function piecesOf(plan: Plan, promise: AskedPromise): readonly AskedPromise[] {
  const { when, despiteLimits, then } = promise;
  return then.flatMap((part) =>
    partsOf(plan, part).map((one): AskedPromise => ({ when, despiteLimits, then: [one] })),
  );
}

function partsOf({ actions }: Plan, part: AskedPart): readonly AskedPart[] {
  const { pattern } = part;
  const asked =
    part.kind === "none" ? { kind: part.kind } : { kind: part.kind, clauses: part.clauses };
  if (part.kind === "some" || "action" in pattern) return [{ ...asked, pattern }];
  return actions.flatMap((action) =>
    isMeant(pattern, action) === false ? [] : { ...asked, pattern: { action: action.name } },
  );
}

/** All that it depends on whether a promise holds. */
export function promiseSays(
  plan: Plan,
  { when, then, despiteLimits }: AskedPromise,
  content: Content,
): string[] {
  return [
    valueSays(plan, when, content),
    ...then.flatMap((part) => [
      part.kind,
      part.kind === "none" ? "" : clausesSay(plan, part.clauses, content),
      ...recommendedBy(plan, part, content),
    ]),
    despiteLimits ? limitsSay(plan, content) : "",
  ];
}

const valuesOf = new WeakMap<Plan, ReadonlyMap<string, number>>();

function valueSays(plan: Plan, name: string, content: Content): string {
  const values =
    valuesOf.get(plan) ?? new Map(plan.values.map((one) => [one.name, one.expression]));
  valuesOf.set(plan, values);
  return content.expression(values.get(name) ?? -1);
}

function clausesSay(plan: Plan, clauses: AskedClauses, content: Content): string {
  const value = (name: string | null) => (name === null ? "-" : valueSays(plan, name, content));
  const role = (one: AskedRole | null) =>
    one === null ? "-" : "text" in one ? JSON.stringify(one.text) : value(one.value);
  return [
    ...[clauses.within, clauses.after, clauses.every].map(value),
    ...[clauses.by, clauses.to, clauses.via].map(role),
    ...clauses.escalation.map(({ to, at }) => `${role(to)} ${value(at)}`),
    JSON.stringify(clauses.with),
  ].join(" ");
}

/** What rules recommend that is meant, with what blocks it and the choices that may silence it. */
function recommendedBy(plan: Plan, { pattern }: AskedPart, content: Content): string[] {
  const byAction = suggestedIn(plan, content);
  const said = plan.actions.flatMap((action, index) => {
    const meant = isMeant(pattern, action);
    if (meant === false) return [];
    return [`${meant}`, ...(byAction.get(index) ?? [])];
  });
  return said;
}

const suggested = new WeakMap<Plan, ReadonlyMap<number, readonly string[]>>();

/** All that decides about each action. */
function suggestedIn(plan: Plan, content: Content): ReadonlyMap<number, readonly string[]> {
  const known = suggested.get(plan);
  if (known !== undefined) return known;
  const byAction = new Map<number, string[]>();
  for (const rule of plan.rules) {
    for (const one of rule.then) {
      const said = [
        `${content.condition(rule)} ${content.recommendation(one)}`,
        ...coveringOf(plan, one.action).map((guardrail) => guardrailSays(guardrail, content)),
        choiceSays(plan, rule, content),
      ].join();
      const all = byAction.get(one.action);
      if (all === undefined) byAction.set(one.action, [said]);
      else all.push(said);
    }
  }
  const found = new Map(
    [...byAction].map(([action, all]) => [action, [digest(all.sort().join(" "))]]),
  );
  suggested.set(plan, found);
  return found;
}

const choicesOf = new WeakMap<Plan, ReadonlyMap<PlanRule, PlanChoice>>();

/** The rules that a rule competes with, in their order, and its place among them. */
function choiceSays(plan: Plan, rule: PlanRule, content: Content): string {
  const byRule = choicesOf.get(plan) ?? choicesIn(plan);
  choicesOf.set(plan, byRule);
  const choice = byRule.get(rule);
  if (choice === undefined) return "";
  const rules = choice.rules.flatMap((index) => plan.rules[index] ?? []);
  const said = rules.map((one) =>
    [
      content.condition(one),
      ...one.then.flatMap(({ action, via }) => [
        content.role(via),
        ...coveringOf(plan, action).map((guardrail) => guardrailSays(guardrail, content)),
      ]),
    ].join(),
  );
  return `${rules.indexOf(rule)} of ${said.join(" ")}`;
}

function choicesIn(plan: Plan): ReadonlyMap<PlanRule, PlanChoice> {
  return new Map(
    plan.choices.flatMap((choice) =>
      choice.rules.flatMap((index) => {
        const rule = plan.rules[index];
        return rule === undefined ? [] : [[rule, choice] as const];
      }),
    ),
  );
}

function limitsSay({ limits }: Plan, content: Content): string {
  return JSON.stringify(
    limits.map(({ covers }) => ("action" in covers ? content.action(covers.action) : covers)),
  );
}
