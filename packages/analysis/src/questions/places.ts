import type { ExpressionIndex, Plan, PlanPlace } from "@handrail/evaluator";

/** Where an expression stands in a plan that has its places. */
export function placeOf({ places }: Plan, index: ExpressionIndex | null): PlanPlace | null {
  if (places === undefined || index === null) return null;
  for (const { parts } of [...places.rules, ...places.guardrails, ...places.tables]) {
    const found = parts.find(({ expression }) => expression === index);
    if (found !== undefined) {
      const { file, line, column, endLine, endColumn } = found;
      return { file, line, column, endLine, endColumn };
    }
  }
  return null;
}
