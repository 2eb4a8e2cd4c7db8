import type { Arithmetic, Negation } from "@handrail/syntax";
import { badArithmetic, divisionByZero } from "../findings/conditions.ts";
import { dateWithHours } from "../findings/time.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { anyType, number } from "../types/basic.ts";
import { arithmeticRule, operandEvidence } from "./arithmetic-rules.ts";
import { broken, constant, dayOfTime } from "./build.ts";
import type { Elaboration } from "./elaboration.ts";
import { hints } from "./evidence.ts";
import { movesDays } from "./moments.ts";
import { source } from "./source.ts";

/** `a + b` and the like, by the types of both sides. */
export function arithmetic(on: Elaboration, node: Arithmetic): TypedExpression {
  const place = on.place(node.span);
  const evidence = operandEvidence(
    node.operator,
    on.typeOf(node.left),
    on.typeOf(node.right),
    anyType,
  );
  if (evidence.left !== null) on.expect(node.left, evidence.left);
  if (evidence.right !== null) on.expect(node.right, evidence.right);
  const operands = [on.value(node.left), on.value(node.right)] as const;
  if (operands.some(({ type }) => type.kind === "any")) return broken(place);
  return combine(on, node, operands);
}

function combine(
  on: Elaboration,
  { operator, span, right: rightNode }: Arithmetic,
  [first, second]: readonly [TypedExpression, TypedExpression],
): TypedExpression {
  const place = on.place(span);
  const rule = arithmeticRule(operator, first.type, second.type);
  if (rule === null) {
    on.report(badArithmetic, span, {
      source: source(on, span),
      operator,
      left: first.type,
      right: second.type,
    });
    return broken(place);
  }
  const [left, right] = rule.swapped ? [second, first] : [first, second];
  if (rule.as === "date duration" && !movesDays(right)) {
    on.report(dateWithHours, right.place.span, {
      left: source(on, left.place.span),
      duration: source(on, right.place.span),
    });
    return broken(place);
  }
  if (operator === "/" && right.op === "constant" && Number(right.value) === 0) {
    on.report(divisionByZero, rightNode.span, { source: source(on, span) });
  }
  const result: TypedExpression = {
    op: "arithmetic",
    as: rule.as,
    operator,
    left: rule.asDays ? dayOfTime(left) : left,
    right: rule.asDays ? dayOfTime(right) : right,
    type: rule.type,
    place,
  };
  if (!rule.overHundred) return result;
  const hundred = constant(100, number, right.place);
  return { ...result, operator: "/", left: result, right: hundred };
}

/** `-x`: zero less x. */
export function negation(on: Elaboration, node: Negation): TypedExpression {
  const place = on.place(node.span);
  on.expect(node.operand, hints(number));
  const right = on.value(node.operand);
  const zero = zeros[right.type.kind];
  if (right.type.kind === "any") return broken(place);
  const rule = arithmeticRule("-", right.type, right.type);
  if (zero === undefined || rule === null) {
    on.report(badArithmetic, node.span, {
      source: source(on, node.span),
      operator: "-",
      left: right.type,
      right: right.type,
    });
    return broken(place);
  }
  const left = constant(zero, right.type, place);
  return { op: "arithmetic", as: rule.as, operator: "-", left, right, type: rule.type, place };
}

const zeros: { readonly [kind in TypedExpression["type"]["kind"]]?: number | string } = {
  number: 0,
  percent: 0,
  money: "0",
  duration: "PT0S",
};
