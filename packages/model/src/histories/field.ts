import type { Place, TypedExpression } from "../linked/expression.ts";
import type { LinkedField, LinkedHistory } from "../linked/history.ts";

/** A field of the element at hand. */
export function elementField(
  history: LinkedHistory,
  field: LinkedField,
  place: Place,
): TypedExpression {
  return { op: "field", history, field, type: field.type, place };
}
