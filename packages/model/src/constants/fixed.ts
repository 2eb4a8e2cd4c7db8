import type { ConstantValue, TypedExpression } from "../linked/expression.ts";
import { dayOf, moveDay, moveInstant } from "./moments.ts";

/**
 * The value of an expression that depends on nothing but the time of the decision: a constant, or `now - 30h`. Null for any other,
 * and for business time, which needs a calendar.
 *
 * @param now an instant in UTC
 */
export function fixedValue(
  expression: TypedExpression,
  now: string,
  zone: string,
): ConstantValue | null {
  switch (expression.op) {
    case "constant":
      return expression.value;
    case "now":
      return now;
    case "today":
      return dayOf(now, zone);
    case "day of": {
      const instant = fixedValue(expression.of, now, zone);
      return typeof instant === "string" ? dayOf(instant, zone) : null;
    }
    case "arithmetic":
      return moved(expression, now, zone);
    default:
      return null;
  }
}

function moved(
  { as, operator, left, right }: Extract<TypedExpression, { op: "arithmetic" }>,
  now: string,
  zone: string,
): ConstantValue | null {
  const from = fixedValue(left, now, zone);
  const by = fixedValue(right, now, zone);
  if (typeof from !== "string" || typeof by !== "string" || by.includes("business")) return null;
  const sign = operator === "-" ? -1 : 1;
  if (as === "time duration") return moveInstant(from, by, sign, zone);
  return as === "date duration" ? moveDay(from, by, sign) : null;
}
