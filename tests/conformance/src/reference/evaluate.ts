import type { Comparison, Expression } from "../playbook/expressions.ts";
import { aggregateOf, fieldOf, selectionOf } from "./aggregates.ts";
import { compute } from "./arithmetic.ts";
import { equal, order } from "./comparison.ts";
import { variantOf } from "./experiments.ts";
import { evaluateLiteral } from "./literals.ts";
import { fold, ignoringCase } from "./names.ts";
import { bandOf, scoreOf } from "./scores.ts";
import { meaningOf, type Situation } from "./situation.ts";
import { columnValue, rowCounts } from "./tables.ts";
import { dayOf } from "./time.ts";
import { and, not, or } from "./truth.ts";
import { type Truth, type Unknown, unknown, type Value, yesNo } from "./values.ts";

/** A condition: true, false or unknown. */
export function truthOf(situation: Situation, condition: Expression): Truth {
  const value = evaluate(situation, condition);
  if (value === unknown) return unknown;
  if (value.type !== "yes/no") throw new TypeError(`${value.type} is no condition`);
  return value.value;
}

/** What has been worked out already: looking it up is all the cleverness here. */
const workedOut = new WeakMap<Situation, Map<Expression, Value | Unknown>>();

/** What an expression came to; undefined where nobody asked for it. */
export function cameTo(situation: Situation, expression: Expression): Value | Unknown | undefined {
  return workedOut.get(situation)?.get(expression);
}

/** The value of any expression. */
export function evaluate(situation: Situation, expression: Expression): Value | Unknown {
  const known = workedOut.get(situation) ?? new Map<Expression, Value | Unknown>();
  workedOut.set(situation, known);
  const before = known.get(expression);
  if (before !== undefined) return before;
  const value = workOut(situation, expression);
  known.set(expression, value);
  return value;
}

function workOut(situation: Situation, expression: Expression): Value | Unknown {
  const truths = (of: readonly Expression[]) => of.map((part) => truthOf(situation, part));
  switch (expression.kind) {
    case "name":
      return named(situation, expression.name);
    case "and":
      return yesNo(and(truths(expression.of)));
    case "or":
      return yesNo(or(truths(expression.of)));
    case "not":
      return yesNo(not(truthOf(situation, expression.of)));
    case "comparison":
      return yesNo(compared(situation, expression));
    case "arithmetic": {
      const left = evaluate(situation, expression.left);
      const right = evaluate(situation, expression.right);
      if (left === unknown || right === unknown) return unknown;
      return compute(expression.operator, left, right, situation.zone);
    }
    case "negation": {
      const value = evaluate(situation, expression.of);
      return value === unknown
        ? unknown
        : compute("*", value, { type: "number", value: -1 }, situation.zone);
    }
    case "aggregate":
      return aggregateOf(situation, expression);
    case "selection":
      return selectionOf(situation, expression);
    case "row counts":
      return yesNo(rowCounts(situation, expression));
    case "field":
      if (situation.element === null) throw new RangeError(`${expression.name} of nothing`);
      return fieldOf(situation.element.fields, expression.name);
    default:
      return evaluateLiteral(expression, situation);
  }
}

function named(situation: Situation, name: string): Value | Unknown {
  const meaning = meaningOf(situation, name);
  switch (meaning.kind) {
    case "fact":
      return situation.values.get(fold(name)) ?? unknown;
    case "define":
      return evaluate(situation, meaning.define.value);
    case "experiment":
      return variantOf(situation, meaning.experiment);
    case "score":
      return scoreOf(situation, meaning.score);
    case "band":
      return bandOf(situation, meaning.score);
    case "column":
      return columnValue(situation, meaning.table, meaning.column);
    case "setting":
      return evaluateLiteral(meaning.setting.set ?? meaning.setting.value, situation);
    case "now":
      return { type: "time", instant: situation.now };
    case "today":
      return { type: "date", day: dayOf(situation.now, situation.zone) };
  }
}

function compared(situation: Situation, { operator, left, right }: Comparison): Truth {
  const x = evaluate(situation, left);
  const values = right.map((one) => evaluate(situation, one));
  const [a = unknown, b = unknown] = values;
  const { zone } = situation;
  switch (operator) {
    case "is known":
      return x !== unknown;
    case "is unknown":
      return x === unknown;
    case "=":
      return both(x, a, (l, r) => equal(l, r, zone));
    case "!=":
      return both(x, a, (l, r) => !equal(l, r, zone));
    case "is one of":
      return or(values.map((value) => both(x, value, (l, r) => equal(l, r, zone))));
    case "is not one of":
      return not(or(values.map((value) => both(x, value, (l, r) => equal(l, r, zone)))));
    case "<":
    case "is before":
      return both(x, a, (l, r) => order(l, r, zone) < 0);
    case "<=":
      return both(x, a, (l, r) => order(l, r, zone) <= 0);
    case ">":
    case "is after":
      return both(x, a, (l, r) => order(l, r, zone) > 0);
    case ">=":
      return both(x, a, (l, r) => order(l, r, zone) >= 0);
    case "is between":
      return and([
        both(x, a, (l, r) => order(l, r, zone) >= 0),
        both(x, b, (l, r) => order(l, r, zone) <= 0),
      ]);
    case "contains":
      return both(x, a, (l, r) => contains(l, r, zone));
    case "starts with":
      return both(x, a, (l, r) => textOf(l).startsWith(textOf(r)));
    default:
      return fromNow(situation, operator, x, a);
  }
}

/** "Unknown if a side is unknown." */
function both(
  left: Value | Unknown,
  right: Value | Unknown,
  relation: (left: Value, right: Value) => boolean,
): Truth {
  return left === unknown || right === unknown ? unknown : relation(left, right);
}

function contains(left: Value, right: Value, zone: string): boolean {
  if (left.type === "list") return left.of.some((element) => equal(element, right, zone));
  return textOf(left).includes(textOf(right));
}

function textOf(value: Value): string {
  if (value.type !== "text" && value.type !== "word") throw new TypeError(value.type);
  return ignoringCase(value.value);
}

type Distance = "is more than ago" | "is less than ago" | "is more than away" | "is less than away";

/** "`t is more than D ago`: t < now - D …; on a date: the same with `today`." */
function fromNow(
  situation: Situation,
  operator: Distance,
  t: Value | Unknown,
  duration: Value | Unknown,
): Truth {
  const { zone } = situation;
  const present = named(situation, t?.type === "date" ? "today" : "now");
  const moved = (sign: "+" | "-") =>
    present === unknown || duration === unknown ? unknown : compute(sign, present, duration, zone);
  const lies = (other: Value | Unknown, relation: (order: number) => boolean) =>
    both(t, other, (l, r) => relation(order(l, r, zone)));
  switch (operator) {
    case "is more than ago":
      return lies(moved("-"), (place) => place < 0);
    case "is less than ago":
      return and([lies(moved("-"), (place) => place > 0), lies(present, (place) => place <= 0)]);
    case "is more than away":
      return lies(moved("+"), (place) => place > 0);
    case "is less than away":
      return and([lies(present, (place) => place >= 0), lies(moved("+"), (place) => place < 0)]);
  }
}
