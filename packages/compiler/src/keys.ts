import type { PlanExpression, PlanType } from "@handrail/evaluator";
import type { ConstantValue, Type } from "@handrail/model";
import { planType } from "./types.ts";

/** A type of the plan, with a number that no other type has. */
export interface NumberedType {
  readonly type: PlanType;
  readonly number: number;
}

/** Gives the plan's types. Each is worked out once, since most constants share the type of some fact. */
export function numberedTypes(): (type: Type) => NumberedType {
  const known = new Map<Type, NumberedType>();
  const byText = new Map<string, NumberedType>();
  return (type) => {
    const before = known.get(type);
    if (before !== undefined) return before;
    const planned = planType(type);
    const text = JSON.stringify(planned);
    const numbered = byText.get(text) ?? { type: planned, number: byText.size };
    byText.set(text, numbered);
    known.set(type, numbered);
    return numbered;
  };
}

/** A text that no other entry of the table has. */
export function expressionKey(expression: PlanExpression): string {
  switch (expression.op) {
    case "and":
    case "or":
      return `${expression.op} ${expression.of.join(" ")}`;
    case "not":
    case "known":
    case "day of":
      return `${expression.op} ${expression.of}`;
    case "compare": {
      const { as, relation, left, right, values } = expression;
      const key = `${left} ${relation} ${right} ${as}`;
      return values === undefined ? key : `${key} ${JSON.stringify(values)}`;
    }
    case "one of":
      return `${expression.left} of ${expression.as} ${JSON.stringify(expression.values)}`;
    default:
      return JSON.stringify(expression);
  }
}

/** The same of a constant. */
export function constantKey({ number }: NumberedType, value: ConstantValue): string {
  return typeof value === "string" ? `${number} "${value}` : `${number} : ${JSON.stringify(value)}`;
}
