import type { TypedExpression } from "@handrail/model";

/** An expression and all that it is made of, with what its names are defined as; each once. */
export function partsOf(expression: TypedExpression): readonly TypedExpression[] {
  const parts: TypedExpression[] = [];
  somePart(expression, (part) => {
    parts.push(part);
    return false;
  });
  return parts;
}

/** Whether something holds of one of them: after the first one it is not looked any further. */
export function somePart(
  expression: TypedExpression,
  holds: (part: TypedExpression) => boolean,
): boolean {
  const seen = new Set<object>();
  const waiting: unknown[] = [expression];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isExpression(next) && holds(next)) return true;
    for (const field in next) {
      if (!outside.has(field)) waiting.push(next[field as keyof typeof next]);
    }
  }
  return false;
}

/** Fields that hold no expressions, some of which are large. */
const outside = new Set(["type", "place", "fact", "history", "field"]);

function isExpression(value: object): value is TypedExpression {
  return "op" in value && "type" in value;
}
