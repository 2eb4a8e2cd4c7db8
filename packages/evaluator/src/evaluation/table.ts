import { businessTime } from "../parts/joined/business-time.ts";
import { experiments } from "../parts/joined/experiments.ts";
import { histories } from "../parts/joined/histories.ts";
import { tables } from "../parts/joined/tables.ts";
import type {
  ExpressionIndex,
  Plan,
  PlanExpression,
  PlanRows,
  PlanScore,
  PlanType,
} from "../plan/plan.ts";
import type { Calendars } from "../time/business-time.ts";
import { dayOf } from "../time/steps.ts";
import type { Zone } from "../time/zone.ts";
import { constantValue } from "../values/constant.ts";
import type { Value } from "../values/value.ts";
import { compileArithmetic } from "./arithmetic.ts";
import { compileCompare, compileOneOf } from "./compare.ts";
import { compileListContains, compileStartsWith, compileTextContains } from "./contains.ts";
import type { OverElements } from "./histories/elements.ts";
import type { Walk } from "./histories/members.ts";
import { elementScopes } from "./histories/scopes.ts";
import { compileAnd, compileKnown, compileNot, compileOr } from "./logic.ts";
import { type Operand, operandAs } from "./operand.ts";
import { operandsOf } from "./operands.ts";
import type { ScoreItem } from "./score.ts";
import type { Evaluate } from "./situation.ts";
import { comparedType, expressionTypes } from "./types.ts";

/** A plan's expressions, ready to be worked out in any situation. */
export interface Table {
  readonly evaluate: readonly Evaluate[];
  readonly types: readonly PlanType[];
  /** The history whose elements an expression is about; null where it is about none. */
  readonly scopes: readonly (number | null)[];
  /** Of aggregates and selections: visits the elements that they are about. */
  readonly walks: readonly (Walk | undefined)[];
  /** How many values a situation must be able to keep. */
  readonly memoSize: number;
}

/** @param roots the expressions that statements point at, once for each time they do */
export function compileTable(plan: Plan, roots: readonly ExpressionIndex[], zone: Zone): Table {
  const types = expressionTypes(plan);
  const uses = countUses(plan.expressions, roots);
  const scopes = elementScopes(plan.expressions);
  const operands: Operand[] = [];
  const around = { plan, zone, calendars: calendarsOf(plan, zone) };
  let memoSize = 0;
  plan.expressions.forEach((expression, index) => {
    const type = types[index] ?? { kind: "any" };
    const operand = isOverElements(expression)
      ? histories.needed.compileElements(expression, type, operandGetter(operands, zone), plan)
      : compileExpression(expression, type, operands, around);
    const shared =
      operandsOf(expression).length > 0 && (uses[index] ?? 0) > 1 && scopes[index] === null;
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

/** Only a plan that has business time needs it. */
function calendarsOf(plan: Plan, zone: Zone): Calendars {
  let calendars: Calendars | undefined;
  return (name) => {
    calendars ??= businessTime.needed(plan, zone);
    return calendars(name);
  };
}

/** What a plan is, besides the expression at hand. */
interface Surroundings {
  readonly plan: Plan;
  readonly zone: Zone;
  readonly calendars: Calendars;
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
  expression: OverValues,
  type: PlanType,
  operands: readonly Operand[],
  around: Surroundings,
): Operand {
  if (expression.op === "constant") {
    const constant = constantValue(type, expression.value, around.calendars);
    return constant === null
      ? { type, evaluate: () => null }
      : { type, evaluate: () => constant, constant };
  }
  return { type, evaluate: evaluator(expression, operandGetter(operands, around.zone), around) };
}

type Get = (index: ExpressionIndex, as?: PlanType) => Operand;

function operandGetter(operands: readonly Operand[], zone: Zone): Get {
  return (index, as) => {
    const operand = operands[index];
    if (operand === undefined) throw new RangeError(`expression ${index} is used before it stands`);
    return as === undefined ? operand : operandAs(operand, as, zone);
  };
}

const yesNo: PlanType = { kind: "yes/no" };
const text: PlanType = { kind: "text" };

function evaluator(
  expression: Exclude<OverValues, { op: "constant" }>,
  get: Get,
  { plan, zone }: Surroundings,
): Evaluate {
  const truths = (indexes: readonly ExpressionIndex[]) =>
    indexes.map((index) => get(index, yesNo).evaluate);
  switch (expression.op) {
    case "fact": {
      const { fact } = expression;
      return (situation) => situation.facts[fact] ?? null;
    }
    case "now":
      return (situation) => situation.clock.now;
    case "today":
      return (situation) => situation.clock.today;
    case "and":
      return compileAnd(truths(expression.of));
    case "or":
      return compileOr(truths(expression.of));
    case "not":
      return compileNot(get(expression.of, yesNo).evaluate);
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
    case "score":
      return tables.needed.compileScore(scoreItems(expression, get));
    case "variant":
      return experiments.needed(expression, get(expression.subject));
    case "rows":
      return tables.needed.compileRows(
        expression.policy,
        truths(expression.of),
        tables.needed.possibleItems(expression.of, plan),
      );
    case "hit": {
      const rows = plan.expressions[expression.rows] as PlanRows;
      return tables.needed.compileHit(expression, rows, get);
    }
    case "pick": {
      const rows = plan.expressions[expression.rows] as PlanRows;
      return tables.needed.compilePick(expression, rows, get);
    }
    case "band": {
      const score = plan.expressions[expression.score];
      return tables.needed.compileBand(
        expression,
        score?.op === "score" ? scoreItems(score, get) : [],
      );
    }
    case "day of": {
      const { evaluate } = get(expression.of, { kind: "time" });
      return (situation) => {
        const instant = evaluate(situation);
        return typeof instant === "number" ? dayOf(instant, zone) : null;
      };
    }
    case "field": {
      const { field } = expression;
      return (situation) => situation.element?.[field] ?? null;
    }
  }
}

type OverValues = Exclude<PlanExpression, OverElements>;

function isOverElements(expression: PlanExpression): expression is OverElements {
  return expression.op === "aggregate" || expression.op === "selection";
}

function scoreItems({ items }: PlanScore, get: Get): readonly ScoreItem[] {
  return items.map(({ when, points }) => ({ holds: get(when, yesNo).evaluate, points }));
}

const number: PlanType = { kind: "number", from: null, to: null };
const duration: PlanType = { kind: "duration" };
const time: PlanType = { kind: "time" };
const date: PlanType = { kind: "date" };

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
