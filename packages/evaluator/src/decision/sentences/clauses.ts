import type { Evaluate } from "../../evaluation/situation.ts";
import type { Table } from "../../evaluation/worked-table.ts";
import type { ExpressionIndex, PlanRecommendation } from "../../plan/plan.ts";
import { jsonOf } from "../../values/json.ts";
import type { Value } from "../../values/value.ts";
import type { JsonValue } from "../decision.ts";
import { compileRole, type Role } from "./role.ts";
import type { SpanOf } from "./span.ts";

/** What a sentence says with `after`, `every`, `with` and `escalating to`. */
export interface MoreClauses {
  readonly after: SpanOf | null;
  readonly every: SpanOf | null;
  readonly with: readonly Carried[];
  readonly escalation: readonly { readonly to: Role; readonly after: SpanOf }[];
}

/** A suggestion that may say so. */
export interface Saying {
  readonly more: MoreClauses | null;
}

/** A fact or define that a handover carries. */
export interface Carried {
  readonly name: string;
  readonly evaluate: Evaluate;
  readonly json: (value: Value) => JsonValue;
}

const unknown: Evaluate = () => null;

export function compileClauses(
  plan: PlanRecommendation,
  { evaluate, types }: Table,
  spans: (index: ExpressionIndex) => SpanOf,
): MoreClauses {
  const optional = (index: ExpressionIndex | null) => (index === null ? null : spans(index));
  return {
    after: optional(plan.after),
    every: optional(plan.every),
    with: plan.with.map(({ name, expression }) => ({
      name,
      evaluate: evaluate[expression] ?? unknown,
      json: jsonOf(types[expression] ?? { kind: "any" }),
    })),
    escalation: plan.escalation.map((step) => ({
      to: compileRole(step.to, evaluate),
      after: spans(step.after),
    })),
  };
}
