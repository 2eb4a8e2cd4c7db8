import type { ExpressionIndex, Plan, PlanType } from "@handrail/evaluator";

const yesNo: PlanType = { kind: "yes/no" };
const number: PlanType = { kind: "number", from: null, to: null };

/** The type of what an expression comes to. */
export function typeOf(plan: Plan, index: ExpressionIndex): PlanType {
  const expression = plan.expressions[index];
  switch (expression?.op) {
    case "fact":
      return plan.facts[expression.fact]?.type ?? { kind: "any" };
    case "constant":
      return expression.type;
    case "now":
      return { kind: "time" };
    case "today":
    case "day of":
      return { kind: "date" };
    case "field":
      return plan.histories[expression.history]?.fields[expression.field]?.type ?? { kind: "any" };
    case "score":
      return number;
    case "variant":
      return { kind: "one of", values: expression.variants.map(({ name }) => name) };
    case "band":
      return { kind: "step of", values: expression.bands.map(({ name }) => name) };
    case "pick": {
      const rows = plan.expressions[expression.rows];
      const collects = rows?.op === "rows" && rows.policy === "collect";
      return collects ? { kind: "list of", of: expression.type } : expression.type;
    }
    case "selection":
      return expression.of === null
        ? { kind: "records of", history: expression.history }
        : { kind: "list of", of: typeOf(plan, expression.of) };
    case "arithmetic":
      switch (expression.as) {
        case "number":
        case "money ratio":
        case "duration ratio":
          return number;
        case "money":
        case "money number":
          return typeOf(plan, expression.left);
        case "time duration":
          return { kind: "time" };
        case "date duration":
          return { kind: "date" };
        default:
          return { kind: "duration" };
      }
    case "aggregate":
      switch (expression.function) {
        case "number":
          return number;
        case "any":
        case "none":
          return yesNo;
        case "time since last":
        case "time between":
          return { kind: "duration" };
        default:
          return expression.of === null ? { kind: "any" } : unbounded(typeOf(plan, expression.of));
      }
    default:
      return yesNo;
  }
}

function unbounded(type: PlanType): PlanType {
  return type.kind === "number" ? number : type;
}
