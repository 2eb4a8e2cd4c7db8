import type { TypedExpression } from "@handrail/model";
import { fold } from "@handrail/syntax";
import { partsOf, somePart } from "./parts.ts";

const known = new WeakMap<TypedExpression, ReadonlySet<string>>();

/** What a condition speaks of: names of facts, defines and settings' values aside, and of histories, folded. */
export function namesIn(expression: TypedExpression): ReadonlySet<string> {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const names = gathered(expression);
  known.set(expression, names);
  return names;
}

function gathered(expression: TypedExpression): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of partsOf(expression)) {
    if (part.op === "fact") names.add(fold(part.fact.name));
    else if (part.op === "define") names.add(fold(part.define.name));
    else if (part.op === "aggregate" || part.op === "selection") {
      names.add(fold(part.history.name)).add(fold(part.history.plural));
    }
  }
  return names;
}

/** Whether a condition depends on anything in the situation. */
export function dependsOnSituation(expression: TypedExpression): boolean {
  return somePart(
    expression,
    ({ op }) => op === "fact" || op === "aggregate" || op === "selection" || op === "variant",
  );
}
