import type { Comparison, ComparisonOperator, Expression } from "@handrail/syntax";
import { saysThereIs } from "../histories/existence.ts";
import { comparesRecords } from "../histories/records.ts";
import type { Relation, TypedExpression } from "../linked/expression.ts";
import { yesNo } from "../types/basic.ts";
import { broken, negate } from "./build.ts";
import type { Elaboration } from "./elaboration.ts";
import { equality } from "./equality.ts";
import { directions, momentFromNow } from "./moments.ts";
import { ordering, range } from "./ordering.ts";
import { contains, startsWith } from "./text-operators.ts";

/** Operators that ask whether the left side is one of the right ones, and whether they are negated. */
const equalities: { readonly [operator in ComparisonOperator]?: { readonly negated: boolean } } = {
  "=": { negated: false },
  is: { negated: false },
  "is one of": { negated: false },
  in: { negated: false },
  "!=": { negated: true },
  "is not": { negated: true },
  "is not one of": { negated: true },
  "not in": { negated: true },
};

const relations: { readonly [operator in ComparisonOperator]?: Relation } = {
  "<": "<",
  "is less than": "<",
  "is before": "<",
  "<=": "<=",
  "is at most": "<=",
  ">": ">",
  "is more than": ">",
  "is after": ">",
  ">=": ">=",
  "is at least": ">=",
};

/** A comparison, typed and without its sugar. */
export function comparison(
  on: Elaboration,
  node: Comparison,
  alternatives: readonly Expression[],
): TypedExpression {
  const { operator } = node;
  if (saysThereIs(on, node) || comparesRecords(on, node)) return broken(on.place(node.span));
  const equal = equalities[operator];
  if (equal !== undefined) return equality(on, node, alternatives, equal.negated);
  const relation = relations[operator];
  if (relation !== undefined) return ordering(on, node, relation);
  const direction = directions[operator];
  if (direction !== undefined) return momentFromNow(on, node, direction);
  if (operator === "contains") return contains(on, node);
  if (operator === "starts with") return startsWith(on, node);
  if (operator === "is known" || operator === "is unknown") return known(on, node);
  return range(on, node);
}

function known(on: Elaboration, { left, operator, span }: Comparison): TypedExpression {
  const place = on.place(span);
  const is: TypedExpression = { op: "known", of: on.value(left), type: yesNo, place };
  return operator === "is known" ? is : negate(is, place);
}
