import type { TypedExpression } from "../linked/expression.ts";
import { durationSize } from "./durations.ts";
import { compareMoney } from "./money.ts";

/** Below, at or above zero as one constant is less than another, equal or more; null where that cannot be told. */
export function compareConstants(left: TypedExpression, right: TypedExpression): number | null {
  if (left.op !== "constant" || right.op !== "constant") return null;
  if (left.type.kind !== right.type.kind) return null;
  const [one, other] = [left.value, right.value];
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one !== "string" || typeof other !== "string") return null;
  switch (left.type.kind) {
    case "money":
      return compareMoney(one, other);
    case "duration":
      return compareDurations(one, other);
    case "date":
    case "time":
      return one < other ? -1 : Number(one > other);
    case "step of":
      return left.type.values.indexOf(one) - left.type.values.indexOf(other);
    default:
      return null;
  }
}

function compareDurations(left: string, right: string): number | null {
  const [one, other] = [durationSize(left), durationSize(right)];
  return one.unit === other.unit ? one.size - other.size : null;
}
