import type { ArithmeticKind, PlanExpression, PlanType } from "../plan/plan.ts";
import { moveDay, moveInstant } from "../time/steps.ts";
import type { Zone } from "../time/zone.ts";
import { Duration, daysLong, exactly } from "../values/duration.ts";
import { roundMoney } from "../values/money.ts";
import type { Value } from "../values/value.ts";
import type { Operand } from "./operand.ts";
import type { Evaluate } from "./situation.ts";

type Arithmetic = Extract<PlanExpression, { op: "arithmetic" }>;
type Operator = Arithmetic["operator"];

/** The result of two known values; null where it is none. */
type Operation = (left: Value, right: Value) => Value;

export function compileArithmetic(
  { as, operator }: Arithmetic,
  left: Operand,
  right: Operand,
  zone: Zone,
): Evaluate {
  const operation = operations[as](operator, zone);
  return (situation) => {
    const leftValue = left.evaluate(situation);
    if (leftValue === null) return null;
    const rightValue = right.evaluate(situation);
    return rightValue === null ? null : operation(leftValue, rightValue);
  };
}

const operations: {
  readonly [kind in ArithmeticKind]: (operator: Operator, zone: Zone) => Operation;
} = {
  number: (operator) => onNumbers(operator, finite),
  money: (operator) => onNumbers(operator, roundMoney),
  "money number": (operator) => onNumbers(operator, roundMoney),
  "money ratio": (operator) => onNumbers(operator, finite),
  duration: (operator) => onLengths(operator, wholeMilliseconds),
  "duration number": (operator) => onLengths(operator, wholeMilliseconds),
  "duration ratio": (operator) => onLengths(operator, finite),
  "time duration": (operator, zone) => (instant, duration) =>
    typeof instant === "number" && duration instanceof Duration
      ? moveInstant(instant, duration, operator === "-" ? -1 : 1, zone)
      : null,
  "date duration": (operator) => (day, duration) =>
    typeof day === "number" && duration instanceof Duration
      ? moveDay(day, duration, operator === "-" ? -1 : 1)
      : null,
  "time time": (operator) => onNumbers(operator, exactly),
  "date date": (operator) => onNumbers(operator, daysLong),
};

const basic: { readonly [operator in Operator]: (left: number, right: number) => number | null } = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => (right === 0 ? null : left / right),
};

function onNumbers(operator: Operator, result: (raw: number) => Value): Operation {
  const calculate = basic[operator];
  return (left, right) => {
    if (typeof left !== "number" || typeof right !== "number") return null;
    const raw = calculate(left, right);
    return raw === null ? null : result(raw);
  };
}

function onLengths(operator: Operator, result: (raw: number) => Value): Operation {
  const calculate = onNumbers(operator, result);
  return (left, right) => calculate(lengthOf(left), lengthOf(right));
}

function lengthOf(value: Value): Value {
  return value instanceof Duration ? value.elapsed : value;
}

function finite(raw: number): number | null {
  // Adding zero turns a negative zero into zero.
  return Number.isFinite(raw) ? raw + 0 : null;
}

function wholeMilliseconds(raw: number): Duration | null {
  return exactly(raw < 0 ? -Math.round(-raw) + 0 : Math.round(raw));
}

/** The type of what an arithmetic gives. */
export function arithmeticType(kind: ArithmeticKind, left: PlanType): PlanType {
  switch (kind) {
    case "number":
    case "money ratio":
    case "duration ratio":
      return { kind: "number", from: null, to: null };
    case "money":
    case "money number":
      return left;
    case "duration":
    case "duration number":
    case "time time":
    case "date date":
      return { kind: "duration" };
    case "time duration":
      return { kind: "time" };
    case "date duration":
      return { kind: "date" };
  }
}
