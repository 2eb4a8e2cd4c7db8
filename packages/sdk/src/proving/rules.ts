import { neverHolds as provedNever } from "@handrail/analysis";
import type { Plan, PlanExpression, PlanStatement } from "@handrail/evaluator";
import type { LinkedPlaybook, LinkedStatement } from "@handrail/model";
import { report } from "@handrail/syntax";
import type { ProvenFinding } from "./proven.ts";
import { neverHolds } from "./rule-findings.ts";

/** The rules and guardrails of a file that hold in no situation. */
export function ruleFindings(
  plan: Plan,
  { rules, guardrails }: Pick<LinkedPlaybook, "rules" | "guardrails">,
  entry: string,
): readonly ProvenFinding[] {
  return [
    ...rules.flatMap((linked, index) => found(plan, plan.rules[index], linked, "rule", entry)),
    ...guardrails.flatMap((linked, index) =>
      found(plan, plan.guardrails[index], linked, "guardrail", entry),
    ),
  ];
}

function found(
  plan: Plan,
  statement: PlanStatement | undefined,
  { place }: LinkedStatement,
  kind: "rule" | "guardrail",
  entry: string,
): readonly ProvenFinding[] {
  if (statement === undefined || place.file !== entry) return [];
  if (!provedNever(plan, statement)) return [];
  const details = {
    kind: isRow(plan.expressions[statement.when]) ? ("row" as const) : kind,
    title: statement.title,
  };
  return [{ file: place.file, finding: report(neverHolds, place.span, details) }];
}

function isRow(expression: PlanExpression | undefined): boolean {
  return expression?.op === "hit";
}
