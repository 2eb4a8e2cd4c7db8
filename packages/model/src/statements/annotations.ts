import type { Annotations, Expression } from "@handrail/syntax";
import { constant, joined, negate } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { distinct } from "../expressions/infer.ts";
import type { Place, TypedExpression } from "../linked/expression.ts";
import type { LinkedStatement } from "../linked/playbook.ts";
import { yesNo } from "../types/basic.ts";

/** `when` and `unless` together: `unless X` is `and not X`, and nothing is always true. */
export function wholeCondition(
  on: Elaboration,
  when: Expression | null,
  unless: Expression | null,
  place: Place,
): TypedExpression {
  const parts: TypedExpression[] = [];
  if (when !== null) parts.push(on.condition(when));
  if (unless !== null) parts.push(negate(on.condition(unless), on.place(unless.span)));
  return parts.length === 0 ? constant(true, yesNo, place) : joined("and", parts, place);
}

/** What a rule and a guardrail both carry, but for their condition and their identity. */
export function annotations(
  node: Annotations,
): Pick<LinkedStatement, "because" | "source" | "priority" | "tags" | "validFrom" | "validUntil"> {
  return {
    because: node.because?.value ?? null,
    source: node.source?.value ?? null,
    priority: node.priority?.value ?? 0,
    tags: distinct(node.tags.map(({ text }) => text)),
    validFrom: node.valid?.from ?? null,
    validUntil: node.valid?.until ?? null,
  };
}
