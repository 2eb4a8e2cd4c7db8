import type { Arithmetic, Expression } from "../playbook/expressions.ts";
import type { Type } from "../playbook/types.ts";
import { anyDuration, calendarDuration, constant } from "./constants.ts";
import type { Draw } from "./draw.ts";
import { named, namesOf, type Scope } from "./scope.ts";

const number: Type = { kind: "number" };
const percent: Type = { kind: "percent" };
const duration: Type = { kind: "duration" };
const date: Type = { kind: "date" };
const time: Type = { kind: "time" };

/** A value of a type that can be computed: a name, a constant or arithmetic. */
export function value(draw: Draw, scope: Scope, type: Type, depth: number): Expression {
  const names = namesOf(scope, type);
  const way = draw.between(1, 100);
  if (depth > 0 && way <= 45) {
    const computed = arithmetic(draw, scope, type, depth - 1);
    if (computed !== null) return computed;
  }
  if (names.length > 0 && way <= 85) return named(draw, scope, draw.pick(names));
  if (type.kind === "time" && way <= 92) return { kind: "name", name: "now" };
  if (type.kind === "date" && way <= 92) return { kind: "name", name: "today" };
  return literal(draw, scope, type);
}

/** A constant near those that the type's facts are compared with. */
export function literal(draw: Draw, { topics }: Scope, type: Type): Expression {
  const near = topics.filter((topic) => JSON.stringify(topic.type) === JSON.stringify(type));
  return near.length > 0 && draw.chance(80)
    ? draw.pick(draw.pick(near).constants)
    : constant(draw, type);
}

/** A calculation with a result of the type, or null where there is none. */
function arithmetic(draw: Draw, scope: Scope, type: Type, depth: number): Expression | null {
  const of = (operand: Type) => value(draw, scope, operand, depth);
  const made = (
    left: Expression,
    operator: Arithmetic["operator"],
    right: Expression,
  ): Expression => ({
    kind: "arithmetic",
    operator,
    left,
    right,
  });
  /** Nothing, wherever it is known. */
  const zero = (one: Expression) => made(one, "-", one);
  const sum = () => made(of(type), draw.pick(["+", "-"]), of(type));
  const times = () =>
    draw.chance(70) ? made(of(type), "*", of(number)) : made(of(number), "*", of(type));
  const over = () => made(of(type), "/", draw.chance(85) ? of(number) : zero(of(number)));
  const part = () => made(of(type), "*", of(percent));
  const half = () =>
    draw.choose<Expression>([
      [1, () => made(of(type), "/", { kind: "number", value: 2 })],
      [1, () => made(of(type), "*", { kind: "number", value: 0.5 })],
      [1, () => made(of(type), "*", { kind: "percent", value: 50 })],
    ]);
  switch (type.kind) {
    case "number": {
      const ratio = (operand: Type) => () => made(of(operand), "/", of(operand));
      return draw.choose<Expression>([
        [4, sum],
        [3, times],
        [4, over],
        [2, part],
        [1, ratio({ kind: "money", currency: "EUR" })],
        [2, ratio(duration)],
        [2, ratio(percent)],
        [1, () => ({ kind: "negation", of: operandOf(of(type)) })],
      ]);
    }
    case "percent":
      return draw.choose([
        [2, sum],
        [1, over],
      ]);
    case "money":
      return draw.choose<Expression>([
        [4, sum],
        [2, times],
        [2, over],
        [2, part],
        [2, half],
        [1, () => made(of(percent), "*", of(type))],
        [1, () => ({ kind: "negation", of: operandOf(of(type)) })],
      ]);
    case "duration":
      return draw.choose<Expression>([
        [2, sum],
        [1, times],
        [1, over],
        [1, part],
        [2, () => made(of(time), "-", of(time))],
        [2, () => made(of(date), "-", of(date))],
        [1, () => made(of(time), "-", of(date))],
      ]);
    case "time": {
      const by = () => (draw.chance(50) ? anyDuration(draw) : of(duration));
      return draw.choose([
        [3, () => made(of(time), draw.pick(["+", "-"]), by())],
        [1, () => made(by(), "+", of(time))],
      ]);
    }
    case "date":
      return made(of(date), draw.pick(["+", "-"]), calendarDuration(draw));
    default:
      return null;
  }
}

/** What a minus sign stands before: no literal, since a literal carries its own sign. */
function operandOf(expression: Expression): Expression {
  return expression.kind === "name" || expression.kind === "arithmetic"
    ? expression
    : { kind: "arithmetic", operator: "+", left: expression, right: expression };
}
