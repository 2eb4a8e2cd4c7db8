import { businessTime } from "../parts/joined/business-time.ts";
import { histories } from "../parts/joined/histories.ts";
import type { ExpressionIndex, Plan, PlanExpression, PlanType } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import { constantValue } from "../values/constant.ts";
import { type Duration, parseDuration } from "../values/duration.ts";
import type { Value } from "../values/value.ts";
import { compileCompare, compileOneOf } from "./compare.ts";
import { compileAnd, compileKnown, compileNot, compileOr } from "./logic.ts";
import type { Operand } from "./operand.ts";
import { operandAs } from "./operand-as.ts";
import { operandsOf } from "./operands.ts";
import type { Get, Surroundings } from "./operations.ts";
import { type Basic, partOf } from "./part-of.ts";
import type { Evaluate } from "./situation.ts";
import { comparedType, expressionTypes } from "./types.ts";
import type { Table } from "./worked-table.ts";

type ReadDuration = (text: string) => Duration | null;

/** @param roots the expressions that statements point at, once for each time they do */
export function compileTable(plan: Plan, roots: readonly ExpressionIndex[], zone: Zone): Table {
  const types = expressionTypes(plan);
  const uses = countUses(plan.expressions, roots);
  const scopes = histories.joined?.elementScopes(plan.expressions) ?? [];
  const operands: Operand[] = [];
  const around = { plan, zone, get: operandGetter(operands, zone) };
  const readDuration = durationReader(plan, zone);
  let memoSize = 0;
  plan.expressions.forEach((expression, index) => {
    const type = types[index] ?? { kind: "any" };
    const operand = compileExpression(expression, type, around, readDuration);
    const shared =
      operandsOf(expression).length > 0 &&
      (uses[index] ?? 0) > 1 &&
      (scopes[index] ?? null) === null;
    operands.push(
      shared ? { ...operand, evaluate: remembered(operand.evaluate, memoSize++) } : operand,
    );
  });
  return {
    evaluate: operands.map(({ evaluate }) => evaluate),
    types,
    scopes,
    walks: operands.map(({ walk }) => walk),
    memoSize,
  };
}

/** Only a plan that has business time needs what reads that. */
function durationReader(plan: Plan, zone: Zone): ReadDuration {
  let readBusiness: ReadDuration | undefined;
  return (text) => {
    if (!text.includes(" business ")) return parseDuration(text);
    readBusiness ??= businessTime.needed(plan, zone);
    return readBusiness(text);
  };
}

function countUses(
  expressions: readonly PlanExpression[],
  roots: readonly ExpressionIndex[],
): readonly number[] {
  const uses = expressions.map(() => 0);
  const use = (index: ExpressionIndex) => {
    uses[index] = (uses[index] ?? 0) + 1;
  };
  for (const expression of expressions) operandsOf(expression).forEach(use);
  roots.forEach(use);
  return uses;
}

function remembered(evaluate: Evaluate, slot: number): Evaluate {
  return (situation) => {
    const { memo, generation } = situation;
    if (memo.generations[slot] === generation) return memo.values[slot] as Value;
    const value = evaluate(situation);
    memo.values[slot] = value;
    memo.generations[slot] = generation;
    return value;
  };
}

function compileExpression(
  expression: PlanExpression,
  type: PlanType,
  around: Surroundings,
  readDuration: ReadDuration,
): Operand {
  switch (expression.op) {
    case "constant": {
      const constant = constantValue(type, expression.value, readDuration);
      return constant === null
        ? { type, evaluate: () => null }
        : { type, evaluate: () => constant, constant };
    }
    case "fact":
    case "and":
    case "or":
    case "not":
    case "known":
    case "compare":
    case "one of":
      return { type, evaluate: basicEvaluator(expression, around.get) };
    default:
      return { type, ...partOf[expression.op].needed.compile(expression, around) };
  }
}

function operandGetter(operands: readonly Operand[], zone: Zone): Get {
  return (index, as) => {
    const operand = operands[index];
    if (operand === undefined) throw new RangeError(`expression ${index} is used before it stands`);
    return as === undefined ? operand : operandAs(operand, as, zone);
  };
}

const yesNo: PlanType = { kind: "yes/no" };

function basicEvaluator(expression: Exclude<Basic, { op: "constant" }>, get: Get): Evaluate {
  const truth = (index: ExpressionIndex) => get(index, yesNo).evaluate;
  switch (expression.op) {
    case "fact": {
      const { fact } = expression;
      return (situation) => situation.facts[fact] ?? null;
    }
    case "and":
      return compileAnd(expression.of.map(truth));
    case "or":
      return compileOr(expression.of.map(truth));
    case "not":
      return compileNot(truth(expression.of));
    case "known":
      return compileKnown(get(expression.of).evaluate);
    case "compare": {
      const { as } = expression;
      const left = get(expression.left, comparedType(as, get(expression.right).type));
      const right = get(expression.right, comparedType(as, left.type));
      return compileCompare(expression, left, right);
    }
    case "one of": {
      const type = comparedType(expression.as, get(expression.left).type);
      return compileOneOf(expression, get(expression.left, type), type);
    }
  }
}
