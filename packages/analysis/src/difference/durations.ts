import type { ExpressionIndex, Plan } from "@handrail/evaluator";
import { fromNow } from "../decisions/clauses.ts";
import { parseSteps } from "../encoding/constants.ts";
import type { Encoding } from "../encoding/scope.ts";
import { dayLength } from "../encoding/units.ts";
import type { Literal } from "../solver/sat.ts";

/** What tells lengths of time apart: equal ones always end at the same instant. */
export function lengthKey(text: string, fixedZone: boolean): string {
  const steps = parseSteps(text);
  if (steps === null) return text;
  const { family, count, milliseconds } = steps;
  if (family === "days" && (count === 0 || fixedZone))
    return `${count * dayLength + milliseconds} ms`;
  if (family === "days") return `${count} days ${milliseconds} ms`;
  if (family === "months") return `${count} months`;
  return `${count} ${family}${/ in .*$/.exec(text)?.[0] ?? ""}`;
}

/** The same of an expression; what is no constant has a key of its own. */
export function expressionKey(index: ExpressionIndex, plan: Plan, fixedZone: boolean): string {
  const expression = plan.expressions[index];
  return expression?.op === "constant" && typeof expression.value === "string"
    ? lengthKey(expression.value, fixedZone)
    : `expression ${index}`;
}

/** Whether one length of time ends no later than another, counted from now. */
export function endsFirst(
  one: ExpressionIndex,
  other: ExpressionIndex,
  encoding: Encoding,
): Literal {
  const { gates, numbers } = encoding;
  const order = inOneFamily(one, other, encoding.plan);
  if (order !== null) return gates.constant(order);
  const [left, right] = [fromNow(one, encoding), fromNow(other, encoding)];
  if (left === null || right === null) return gates.sat.variable();
  // Years that a calendar does not know are not compared.
  for (const [index, end] of [
    [one, left],
    [other, right],
  ] as const)
    if (encoding.plan.expressions[index]?.op === "constant") gates.require(end.known);
  return numbers.below(left.sum(), right.sum(), false);
}

/** Unknown lengths are none. A constant is taken to end within the years that a calendar knows. */
export function isKnown(index: ExpressionIndex, encoding: Encoding): Literal {
  if (encoding.plan.expressions[index]?.op === "constant") return encoding.gates.always;
  return fromNow(index, encoding)?.known ?? encoding.gates.never;
}

/** Whether one length of time never ends later than another of its family; null where they are of several, or no constants. */
export function inOneFamily(
  one: ExpressionIndex,
  other: ExpressionIndex,
  plan: Plan,
): boolean | null {
  const [left, right] = [one, other].map((index) => {
    const expression = plan.expressions[index];
    return expression?.op === "constant" && typeof expression.value === "string"
      ? { text: expression.value, steps: parseSteps(expression.value) }
      : null;
  });
  if (!left?.steps || !right?.steps || left.steps.family !== right.steps.family) return null;
  const calendar = (text: string) => / in .*$/.exec(text)?.[0] ?? "";
  if (calendar(left.text) !== calendar(right.text)) return null;
  const [a, b] = [left.steps, right.steps];
  if (a.family === "days" && a.count !== b.count && a.milliseconds !== b.milliseconds) return null;
  return a.count === b.count ? a.milliseconds <= b.milliseconds : a.count < b.count;
}

/** In milliseconds, as long as most of that length last; none where it is no constant. */
export function approximateLength(index: ExpressionIndex, plan: Plan): number {
  const expression = plan.expressions[index];
  if (expression?.op !== "constant" || typeof expression.value !== "string") return 0;
  const steps = parseSteps(expression.value);
  if (steps === null) return 0;
  const { family, count, milliseconds } = steps;
  const day = { days: 1, months: 30, "business days": 1.4, "business hours": 0.175 }[family];
  return count * day * dayLength + milliseconds;
}
