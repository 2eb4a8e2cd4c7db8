import type { ValueExpression } from "../parts/joined/values.ts";
import type { PlanExpression, PlanType } from "../plan/plan.ts";
import { dayOf } from "../time/steps.ts";
import { Duration } from "../values/duration.ts";
import { arithmeticType, compileArithmetic } from "./arithmetic.ts";
import { compileListContains, compileStartsWith, compileTextContains } from "./contains.ts";
import type { Operand } from "./operand.ts";
import type { Get, Operations, Surroundings } from "./operations.ts";
import type { Evaluate, Situation } from "./situation.ts";
import { comparedType } from "./types.ts";

export const valueOperations: Operations<ValueExpression> = {
  typeOf(expression, _, types) {
    switch (expression.op) {
      case "now":
        return time;
      case "today":
      case "day of":
        return date;
      case "arithmetic":
        return arithmeticType(expression.as, types[expression.left] ?? { kind: "any" });
      default:
        return { kind: "yes/no" };
    }
  },
  compile: (expression, around) => ({ evaluate: evaluator(expression, around) }),
  lackingWith: (_, { evaluate }) => ({
    // No fact helps then, whatever is divided.
    add: (expression, __, situation) =>
      dividesByZero(expression, evaluate, situation) ? [] : undefined,
  }),
};

function dividesByZero(
  expression: ValueExpression,
  evaluate: readonly Evaluate[],
  situation: Situation,
): boolean {
  if (expression.op !== "arithmetic" || expression.operator !== "/") return false;
  const divisor = evaluate[expression.right]?.(situation);
  return (divisor instanceof Duration ? divisor.elapsed : divisor) === 0;
}

const text: PlanType = { kind: "text" };
const number: PlanType = { kind: "number", from: null, to: null };
const duration: PlanType = { kind: "duration" };
const time: PlanType = { kind: "time" };
const date: PlanType = { kind: "date" };

function evaluator(expression: ValueExpression, { get, zone }: Surroundings): Evaluate {
  switch (expression.op) {
    case "now":
      return (situation) => situation.clock.now;
    case "today":
      return (situation) => situation.clock.today;
    case "contains":
      if (expression.as === "text") {
        return compileTextContains(get(expression.left, text), get(expression.right, text));
      } else {
        const right = get(expression.right);
        const element = comparedType(expression.of, right.type);
        return compileListContains(
          expression.of,
          get(expression.left, { kind: "list of", of: element }),
          get(expression.right, element),
        );
      }
    case "starts with":
      return compileStartsWith(get(expression.left, text), get(expression.right, text));
    case "arithmetic": {
      const [left, right] = arithmeticOperands(expression, get);
      return compileArithmetic(expression, left, right, zone);
    }
    case "day of": {
      const { evaluate } = get(expression.of, time);
      return (situation) => {
        const instant = evaluate(situation);
        return typeof instant === "number" ? dayOf(instant, zone) : null;
      };
    }
  }
}

function arithmeticOperands(
  { as, left, right }: Extract<PlanExpression, { op: "arithmetic" }>,
  get: Get,
): readonly [Operand, Operand] {
  switch (as) {
    case "number":
      return [get(left, number), get(right, number)];
    case "money":
    case "money ratio":
      return [
        get(left, comparedType("money", get(right).type)),
        get(right, comparedType("money", get(left).type)),
      ];
    case "money number":
      return [get(left), get(right, number)];
    case "duration":
    case "duration ratio":
      return [get(left, duration), get(right, duration)];
    case "duration number":
      return [get(left, duration), get(right, number)];
    case "time duration":
      return [get(left, time), get(right, duration)];
    case "date duration":
      return [get(left, date), get(right, duration)];
    case "time time":
      return [get(left, time), get(right, time)];
    case "date date":
      return [get(left, date), get(right, date)];
  }
}
