import { type Comparison, type Expression, english } from "@handrail/syntax";
import { compareConstants } from "../constants/order.ts";
import { emptyRange } from "../findings/conditions.ts";
import { replacement } from "../findings/fixes.ts";
import { unknownName } from "../findings/names.ts";
import { notAMoment } from "../findings/time.ts";
import { noOrder, numberWithWords } from "../findings/types.ts";
import type { Relation, TypedExpression } from "../linked/expression.ts";
import { meantDistance } from "../meant/distance.ts";
import { nearlyDuration } from "../meant/duration.ts";
import { number } from "../types/basic.ts";
import { comparedTogether, isMoment } from "../types/compared.ts";
import type { Type } from "../types/type.ts";
import { broken, compare, dayOfTime } from "./build.ts";
import type { Elaboration } from "./elaboration.ts";
import { hints, shows } from "./evidence.ts";
import { reportMismatch } from "./mismatch.ts";
import { checkReachable } from "./reachable.ts";
import { rightSide } from "./right-side.ts";
import { checkSides } from "./same-sides.ts";
import { source } from "./source.ts";
import { reportUnknownUnit } from "./unknown-unit.ts";

/** `<`, `is at least` and the like, and `is before`, `is after`. */
export function ordering(
  on: Elaboration,
  comparison: Comparison,
  relation: Relation,
): TypedExpression {
  const place = on.place(comparison.span);
  const [rightNode] = comparison.right;
  if (rightNode === undefined) return broken(place);
  const left = on.value(comparison.left);
  if (isNumberWithWords(on, left, rightNode, comparison.operatorSpan)) return broken(place);
  return ordered(on, comparison, relation, left, rightNode, place);
}

/** `is between a and b`, `is from a to b`: both ends belong to it. */
export function range(on: Elaboration, comparison: Comparison): TypedExpression {
  const place = on.place(comparison.span);
  const [from, to] = comparison.right;
  if (from === undefined || to === undefined) return broken(place);
  const left = on.value(comparison.left);
  const of = [
    ordered(on, comparison, ">=", left, from, place),
    ordered(on, comparison, "<=", left, to, place),
  ];
  checkRange(on, from, to, of);
  return { op: "and", of, type: { kind: "yes/no" }, place };
}

/** Warns of a range whose ends are the wrong way round. */
function checkRange(
  on: Elaboration,
  from: Expression,
  to: Expression,
  [lower, upper]: readonly TypedExpression[],
): void {
  if (lower?.op !== "compare" || upper?.op !== "compare") return;
  const order = compareConstants(lower.right, upper.right);
  if (order === null || order <= 0) return;
  const edits = [
    { span: from.span, text: source(on, to.span) },
    { span: to.span, text: source(on, from.span) },
  ];
  on.report(
    emptyRange,
    { start: from.span.start, end: to.span.end },
    { from: source(on, from.span), to: source(on, to.span) },
    { title: "Exchange the two", certain: false, edits },
  );
}

function ordered(
  on: Elaboration,
  { left: leftNode, operator, operatorSpan }: Comparison,
  relation: Relation,
  left: TypedExpression,
  rightNode: Expression,
  place: TypedExpression["place"],
): TypedExpression {
  const right = rightSide(on, rightNode, left, true);
  observe(on, leftNode, rightNode, left, right, operator);
  if (isQuotedValue(left, right)) {
    reportMismatch(on, left, right);
    return broken(place);
  }
  const unordered = [left, right].find(({ type }) => !hasOrder(type));
  if (unordered !== undefined) {
    on.report(noOrder, operatorSpan, {
      left: source(on, unordered.place.span),
      operator: source(on, operatorSpan),
      type: unordered.type,
    });
    return broken(place);
  }
  if (needsMoments(operator) && ![left, right].every(({ type }) => fitsMoment(type))) {
    const culprit = fitsMoment(left.type) ? right : left;
    const said = source(on, culprit.place.span);
    const distance = `is ${operator === "is before" ? "less" : "more"} than ${said} away`;
    const isDistance = culprit === right && right.type.kind === "duration";
    on.report(notAMoment, culprit.place.span, {
      left: said,
      operator: operator.replace("is ", ""),
      type: culprit.type,
      right: isDistance ? `${source(on, left.place.span)} ${distance}` : undefined,
    });
    return broken(place);
  }
  const as = comparedTogether(left.type, right.type);
  if (as === null || differentSteps(left.type, right.type)) {
    reportMismatch(on, left, right);
    return broken(place);
  }
  checkReachable(on, relation, left, right, place.span);
  checkSides(on, left, right, place.span);
  if (as === "date") return compare(as, relation, dayOfTime(left), dayOfTime(right), place);
  return compare(as === "any" ? "number" : as, relation, left, right, place);
}

/** `seats > "50"`: the quotes are the mistake, and not that texts have no order. */
function isQuotedValue({ type }: TypedExpression, right: TypedExpression): boolean {
  const isText = right.op === "constant" && right.type.kind === "text";
  return isText && type.kind !== "any" && hasOrder(type);
}

function observe(
  on: Elaboration,
  leftNode: Expression,
  rightNode: Expression,
  left: TypedExpression,
  right: TypedExpression,
  operator: Comparison["operator"],
): void {
  if (needsMoments(operator)) {
    for (const node of [leftNode, rightNode]) on.expect(node, { kind: "moment" });
  }
  const nothingKnown = left.type.kind === "any" && right.type.kind === "any";
  on.expect(leftNode, nothingKnown ? hints(number) : shows(right.type));
  if (rightNode.kind !== "nameExpression" || right.op !== "constant")
    on.expect(rightNode, nothingKnown ? hints(number) : shows(left.type));
}

function needsMoments(operator: Comparison["operator"]): boolean {
  return operator === "is before" || operator === "is after";
}

function fitsMoment(type: Type): boolean {
  return isMoment(type) || type.kind === "any";
}

function differentSteps(left: Type, right: Type): boolean {
  if (left.kind !== "step of" || right.kind !== "step of") return false;
  return left.values.join("\n") !== right.values.join("\n");
}

function hasOrder(type: Type): boolean {
  return !["one of", "yes/no", "text", "list of", "records of"].includes(type.kind);
}

/** `contract end is less than 90 days from now`. */
function reportDistance(
  on: Elaboration,
  left: TypedExpression,
  { span }: Expression,
  operatorSpan: Comparison["span"],
): boolean {
  if (!isMoment(left.type)) return false;
  const words = source(on, { start: operatorSpan.start, end: span.end }).replace(/^is /i, "");
  const meant = meantDistance(words);
  if (meant === undefined) return false;
  const fix = replacement({ start: operatorSpan.start, end: span.end }, meant);
  const details = { name: source(on, span), near: undefined, expected: left.type, meant };
  on.report(unknownName, span, details, fix);
  return true;
}

/** `> 2 per month`, which would be a fact of that name; it is reported. */
function isNumberWithWords(
  on: Elaboration,
  left: TypedExpression,
  node: Expression,
  operatorSpan: Comparison["span"],
): boolean {
  if (node.kind !== "nameExpression" || node.name.quoted) return false;
  const { text, span } = node.name;
  if (reportDistance(on, left, node, operatorSpan)) return true;
  const number = /^(\d+(?:\.\d+)?[kM]?) /u.exec(text)?.[1];
  if (number === undefined || on.find(node.name) !== undefined) return false;
  const isDuration = left.type.kind !== "number" && nearlyDuration(text)?.meant.length === 1;
  if (isDuration) reportUnknownUnit(on, node);
  else {
    const isShare = english.insteadOfPercent.includes(text.slice(number.length + 1).toLowerCase());
    const meant = isShare ? `${number}%` : number;
    on.report(numberWithWords, span, { found: text, number: meant }, replacement(span, meant));
  }
  return true;
}
