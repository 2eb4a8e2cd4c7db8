import type { ExpressionIndex, PartPlace, Plan } from "@handrail/evaluator";

/** Where an expression stands in a plan that has its places. */
export function placeOf({ places }: Plan, index: ExpressionIndex | null): PartPlace | null {
  if (places === undefined || index === null) return null;
  for (const { parts } of [...places.rules, ...places.guardrails, ...places.tables]) {
    const found = parts.find(({ expression }) => expression === index);
    if (found !== undefined) return found;
  }
  return null;
}
