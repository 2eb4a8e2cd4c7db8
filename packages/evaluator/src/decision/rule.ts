import type { Evaluate } from "../evaluation/situation.ts";
import type { Table } from "../evaluation/table.ts";
import type { PlanRecommendation, PlanRole, PlanRule } from "../plan/plan.ts";
import { jsonOf } from "../values/json.ts";
import type { Value } from "../values/value.ts";
import type { JsonValue } from "./decision.ts";
import { compileRole, identityOfRole, noRole, type Role, type RoleValue } from "./role.ts";
import { compileStatement, type Statement } from "./statement.ts";

export interface Rule extends Statement {
  readonly tags: readonly string[];
  /** In the order of its sentence. */
  readonly suggestions: readonly Suggestion[];
}

/** One action that a rule recommends, with its clauses. */
export interface Suggestion {
  /** Index into the plan's actions. */
  readonly action: number;
  readonly by: Role;
  readonly to: Role;
  readonly via: Role;
  readonly within: Evaluate | null;
  readonly after: Evaluate | null;
  readonly every: Evaluate | null;
  readonly with: readonly Carried[];
  readonly escalation: readonly { readonly to: Role; readonly after: Evaluate }[];
  /** What identifies the recommendation if that is the same in every situation: no role or medium is a fact. */
  readonly identity: string | null;
}

/** A fact or define that a handover carries. */
export interface Carried {
  readonly name: string;
  readonly evaluate: Evaluate;
  readonly json: (value: Value) => JsonValue;
}

export function compileRule(plan: PlanRule, index: number, table: Table): Rule {
  return {
    ...compileStatement(plan, index, table.evaluate),
    tags: plan.tags,
    suggestions: plan.then.map((one) => compileSuggestion(one, table)),
  };
}

const unknown: Evaluate = () => null;

function compileSuggestion(plan: PlanRecommendation, { evaluate, types }: Table): Suggestion {
  const role = (one: PlanRole | null) => (one === null ? noRole : compileRole(one, evaluate));
  const optional = (index: number | null) => (index === null ? null : (evaluate[index] ?? unknown));
  const [by, to, via] = [role(plan.by), role(plan.to), role(plan.via)];
  const fixed = [plan.by, plan.to, plan.via].every((one) => one === null || "text" in one);
  return {
    action: plan.action,
    by,
    to,
    via,
    within: optional(plan.within),
    after: optional(plan.after),
    every: optional(plan.every),
    with: plan.with.map(({ name, expression }) => ({
      name,
      evaluate: evaluate[expression] ?? unknown,
      json: jsonOf(types[expression] ?? { kind: "any" }),
    })),
    escalation: plan.escalation.map((step) => ({
      to: compileRole(step.to, evaluate),
      after: evaluate[step.after] ?? unknown,
    })),
    identity: fixed
      ? identityOf(
          plan.action,
          ...[plan.by, plan.to, plan.via].map((one) =>
            one !== null && "text" in one ? one.text : null,
          ),
        )
      : null,
  };
}

/** Recommendations with equal identities are one. Roles are names, and so compared by folding. */
export function identityOf(action: number, ...roles: readonly RoleValue[]): string {
  if (roles.every((role) => role === null)) return String(action);
  return JSON.stringify([action, ...roles.map(identityOfRole)]);
}
