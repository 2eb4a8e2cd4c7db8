import type { Expression } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { filterWithoutField } from "../findings/aggregates.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { LinkedHistory } from "../linked/history.ts";
import { partsOf } from "./parts.ts";

/** The condition after `where`, for each element. */
export function filter(on: Elaboration, history: LinkedHistory, node: Expression): TypedExpression {
  const found = on.inside(history).condition(node);
  if (node.kind !== "missing" && !some(found, (part) => part.op === "field" || isBroken(part))) {
    on.report(filterWithoutField, node.span, {
      filter: source(on, node.span),
      plural: history.plural,
      fields: history.fields.map(({ name }) => name),
    });
  }
  return found;
}

/** What was reported already. */
function isBroken({ op, type }: TypedExpression): boolean {
  return op === "constant" && type.kind === "any";
}

function some(expression: TypedExpression, holds: (part: TypedExpression) => boolean): boolean {
  return holds(expression) || partsOf(expression).some((part) => some(part, holds));
}
