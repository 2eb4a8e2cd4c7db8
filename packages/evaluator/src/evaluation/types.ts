import type { ComparedAs, Plan, PlanExpression, PlanType } from "../plan/plan.ts";
import { partOf } from "./part-of.ts";

const yesNo: PlanType = { kind: "yes/no" };

/** The type of every expression in the table, each from those before it. */
export function expressionTypes(plan: Plan): readonly PlanType[] {
  const types: PlanType[] = [];
  for (const expression of plan.expressions) types.push(typeOf(expression, plan, types));
  return types;
}

function typeOf(expression: PlanExpression, plan: Plan, types: readonly PlanType[]): PlanType {
  switch (expression.op) {
    case "fact":
      return plan.facts[expression.fact]?.type ?? { kind: "any" };
    case "constant":
      return expression.type;
    case "and":
    case "or":
    case "not":
    case "known":
    case "compare":
    case "one of":
      return yesNo;
    default:
      return partOf[expression.op].needed.typeOf(expression, plan, types);
  }
}

/** The type that values compared so are of, where an operand's own type does not say it. */
export function comparedType(as: ComparedAs, other: PlanType): PlanType {
  switch (as) {
    case "choice":
      return { kind: "one of", values: [] };
    case "number":
      return { kind: "number", from: null, to: null };
    case "money":
      return other.kind === "money" ? other : { kind: "money", currency: "" };
    default:
      return { kind: as };
  }
}
