import type { TypedExpression } from "@handrail/model";

/** An expression and all that it is made of, with what its names are defined as; each once. */
export function partsOf(expression: TypedExpression): readonly TypedExpression[] {
  const seen = new Set<object>();
  const parts: TypedExpression[] = [];
  const waiting: unknown[] = [expression];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isExpression(next)) parts.push(next);
    for (const [field, value] of Object.entries(next)) {
      if (!outside.has(field)) waiting.push(value);
    }
  }
  return parts;
}

/** Fields that hold no expressions, some of which are large. */
const outside = new Set(["type", "place", "fact", "history", "field"]);

function isExpression(value: object): value is TypedExpression {
  return "op" in value && "type" in value;
}
