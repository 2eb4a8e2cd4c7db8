import type { Evaluate, Situation } from "../evaluation/situation.ts";
import type { ExpressionIndex, PlanStatement } from "../plan/plan.ts";
import { parseDay } from "../time/iso.ts";
import type { RuleReference } from "./decision.ts";

/** What rules and guardrails have in common, ready to be decided. */
export interface Statement {
  readonly id: string;
  /** Its index among the plan's rules or guardrails. */
  readonly index: number;
  readonly reference: RuleReference;
  readonly condition: ExpressionIndex;
  readonly priority: number;
  isActive(situation: Situation): boolean;
  /** Whether its condition holds, if it is active; null is unknown. An inactive statement is false. */
  truth(situation: Situation): boolean | null;
}

export function compileStatement(
  plan: PlanStatement,
  index: number,
  evaluate: readonly Evaluate[],
): Statement {
  const { id, title, because, source, priority } = plan;
  const condition = evaluate[plan.when];
  const from =
    (plan.validFrom === null ? null : parseDay(plan.validFrom)) ?? Number.NEGATIVE_INFINITY;
  const until =
    (plan.validUntil === null ? null : parseDay(plan.validUntil)) ?? Number.POSITIVE_INFINITY;

  function isActive({ clock: { today } }: Situation): boolean {
    return today >= from && today <= until;
  }

  return {
    id,
    index,
    reference: { id, title, because, source },
    condition: plan.when,
    priority,
    isActive,
    truth(situation) {
      if (!isActive(situation)) return false;
      const value = condition?.(situation);
      return typeof value === "boolean" ? value : null;
    },
  };
}

/** Distinct statements by id, as decisions refer to them. */
export function references(statements: Iterable<Statement>): readonly RuleReference[] {
  return [...new Set(statements)].sort(byId).map(({ reference }) => reference);
}

export function byId(left: Statement, right: Statement): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : left.index - right.index;
}
