import type { ComparedAs, Plan, PlanExpression, PlanType } from "../plan/plan.ts";
import { arithmeticType } from "./arithmetic.ts";
import { aggregateType } from "./histories/aggregate.ts";

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
    case "now":
      return { kind: "time" };
    case "today":
    case "day of":
      return { kind: "date" };
    case "arithmetic":
      return arithmeticType(expression.as, types[expression.left] ?? { kind: "any" });
    case "field":
      return plan.histories[expression.history]?.fields[expression.field]?.type ?? { kind: "any" };
    case "aggregate":
      return aggregateType(expression, types);
    case "selection": {
      const { history, of } = expression;
      return of === null
        ? { kind: "records of", history }
        : { kind: "list of", of: types[of] ?? { kind: "any" } };
    }
    case "score":
      return { kind: "number", from: null, to: null };
    case "variant":
      return { kind: "one of", values: expression.variants.map(({ name }) => name) };
    case "rows":
      return { kind: "list of", of: { kind: "any" } };
    case "pick": {
      const rows = plan.expressions[expression.rows];
      const collects = rows?.op === "rows" && rows.policy === "collect";
      return collects ? { kind: "list of", of: expression.type } : expression.type;
    }
    case "band":
      return { kind: "step of", values: expression.bands.map(({ name }) => name) };
    default:
      return yesNo;
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
