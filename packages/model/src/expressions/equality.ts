import type { Comparison, Expression } from "@handrail/syntax";
import { listCompared } from "../findings/conditions.ts";
import type { ComparedAs, ConstantValue, TypedExpression } from "../linked/expression.ts";
import { yesNo } from "../types/basic.ts";
import { comparedTogether, isChoice } from "../types/compared.ts";
import { matchValue } from "../types/values.ts";
import { broken, compare, constant, dayOfTime, joined, negate } from "./build.ts";
import type { Elaboration } from "./elaboration.ts";
import { shows } from "./evidence.ts";
import { isKnownness, reportKnownness } from "./knownness.ts";
import { reportMismatch } from "./mismatch.ts";
import { checkReachable } from "./reachable.ts";
import { evidenceOf } from "./right-evidence.ts";
import { isOpen, rightSide } from "./right-side.ts";
import { checkSides } from "./same-sides.ts";
import { source } from "./source.ts";

/** `=`, `is`, `is one of`, `in`, and their opposites: is the left side one of those on the right? */
export function equality(
  on: Elaboration,
  comparison: Comparison,
  alternatives: readonly Expression[],
  negated: boolean,
): TypedExpression {
  const { left: leftNode, span, right } = comparison;
  const rights = alternatives.length === 0 ? right : [...right, ...alternatives];
  const end = rights.at(-1)?.span.end ?? 0;
  const place = on.place(end <= span.end ? span : { start: span.start, end });
  const left = on.value(leftNode);
  const pairs: Pair[] = [];
  for (const node of rights) {
    const pair = pairWith(on, comparison, left, node, negated);
    if (pair !== null) pairs.push(pair);
  }
  if (pairs.length < rights.length) return broken(place);
  for (const pair of pairs) checkSides(on, pair.left, pair.right, place.span);
  const single = pairs[0];
  if (single !== undefined && pairs.length === 1) {
    const { as, left: one, right } = single;
    if (!negated) checkReachable(on, "=", one, right, place.span);
    return compare(as, negated ? "!=" : "=", one, right, place);
  }
  const any = constants(pairs, place) ?? eachCompared(pairs, place);
  return negated ? negate(any, place) : any;
}

/** The left side with one value on the right; null where that is no comparison, which is then reported. */
function pairWith(
  on: Elaboration,
  comparison: Comparison,
  left: TypedExpression,
  node: Expression,
  negated: boolean,
): Pair | null {
  if (left.type.kind === "list of") {
    reportList(on, comparison, node);
    return null;
  }
  if (isKnownness(on, node, left)) {
    reportKnownness(on, comparison, node, negated);
    return null;
  }
  const right = rightSide(on, node, left);
  on.expect(comparison.left, evidenceOf(node, right));
  const isFixed = node.kind === "nameExpression" && right.op === "constant";
  if (!isFixed) on.expect(node, shows(left.type));
  return pairUp(on, left, right);
}

/** Reports a list that is compared as a whole. */
export function reportList(on: Elaboration, { left }: Comparison, right: Expression): void {
  on.report(listCompared, right.span, {
    left: source(on, left.span),
    right: source(on, right.span),
  });
}

interface Pair {
  readonly as: ComparedAs;
  readonly left: TypedExpression;
  readonly right: TypedExpression;
}

/** Both sides as they are compared; null where they cannot be, which is then reported. */
function pairUp(on: Elaboration, left: TypedExpression, right: TypedExpression): Pair | null {
  const as = comparedTogether(left.type, right.type);
  if (as === null || haveNothingInCommon(left, right)) {
    if (right.type.kind !== "any") reportMismatch(on, left, right);
    return null;
  }
  if (as !== "date") return { as, left, right };
  return { as, left: dayOfTime(left), right: dayOfTime(right) };
}

/** Two choices of which neither has a value of the other. */
function haveNothingInCommon(
  { type: left }: TypedExpression,
  { type: right }: TypedExpression,
): boolean {
  if (!isChoice(left) || !isChoice(right) || isOpen(left) || isOpen(right)) return false;
  if (left.values === right.values) return left.values.length === 0;
  return !left.values.some((value) => matchValue(right.values, value) !== null);
}

function constants(
  pairs: readonly Pair[],
  place: TypedExpression["place"],
): TypedExpression | null {
  const [first] = pairs;
  if (first === undefined) return null;
  const values: ConstantValue[] = [];
  for (const { as, left, right } of pairs) {
    if (right.op !== "constant" || as !== first.as || left !== first.left) return null;
    values.push(right.value);
  }
  return { op: "one of", as: first.as, left: first.left, values, type: yesNo, place };
}

function eachCompared(pairs: readonly Pair[], place: TypedExpression["place"]): TypedExpression {
  const parts = pairs.map(({ as, left, right }) => compare(as, "=", left, right, place));
  return parts.length === 0 ? constant(false, yesNo, place) : joined("or", parts, place);
}
