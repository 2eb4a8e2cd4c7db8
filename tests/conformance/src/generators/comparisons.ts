import type { Comparison, Expression, Operator } from "../playbook/expressions.ts";
import type { Type } from "../playbook/types.ts";
import { aboutHistory } from "./aggregates.ts";
import { anyDuration, calendarDuration, elapsed } from "./constants.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";
import { type Derived, named, namesOf, type Scope } from "./scope.ts";
import { value } from "./values.ts";

const orders: readonly Operator[] = ["<", "<=", ">", ">="];

/** One comparison, or a yes/no name that stands alone. */
export function comparison(draw: Draw, scope: Scope): Expression {
  const { topics, derived } = scope;
  if (scope.histories.length > 0 && draw.chance(30)) return aboutHistory(draw, scope);
  if (derived.length > 0 && draw.chance(15)) {
    const about = draw.pick(derived);
    return ofDeclared(draw, scope, about, named(draw, scope, about.name));
  }
  const about = draw.pick(topics);
  const left = named(draw, scope, about.name);
  if (draw.chance(8)) return made(draw, left, draw.pick(["is known", "is unknown"]));
  if (draw.chance(15)) return computed(draw, scope);
  return about.declared ? ofDeclared(draw, scope, about, left) : ofUndeclared(draw, about, left);
}

export function made(
  draw: Draw,
  left: Expression,
  operator: Operator,
  ...right: Expression[]
): Comparison {
  return { kind: "comparison", operator, left, right, spelling: draw.between(0, 9) };
}

const computable: readonly Type[] = [
  { kind: "number" },
  { kind: "money", currency: "EUR" },
  { kind: "duration" },
  { kind: "time" },
  { kind: "date" },
];

/** Two calculations of one type, mostly of one that the playbook's facts have. */
function computed(draw: Draw, scope: Scope): Expression {
  const known = scope.topics
    .filter(({ declared }) => declared)
    .flatMap(({ type }) => (computable.some(({ kind }) => kind === type.kind) ? [type] : []));
  const type = draw.pick(known.length > 0 && draw.chance(70) ? known : computable);
  const operator = draw.pick<Operator>([...orders, "=", "!="]);
  return made(draw, value(draw, scope, type, 2), operator, value(draw, scope, type, 1));
}

/** A comparison of something whose type is known. */
export function ofDeclared(draw: Draw, scope: Scope, about: Derived, left: Expression): Expression {
  const { type, constants } = about;
  const one = () => draw.pick(constants);
  const several = () => draw.many(1, 3, one);
  const same = namesOf(scope, type).filter((name) => name !== about.name);
  const peer = (): Expression => (same.length > 0 ? named(draw, scope, draw.pick(same)) : one());
  const equality = draw.pick<Operator>(["=", "!="]);
  const membership = draw.pick<Operator>(["is one of", "is one of", "is not one of"]);
  switch (type.kind) {
    case "yes/no":
      return draw.choose<Expression>([
        [6, () => left],
        [1, () => made(draw, left, equality, one())],
        [1, () => made(draw, left, equality, peer())],
      ]);
    case "one of":
      return draw.choose<Expression>([
        [4, () => made(draw, left, equality, one())],
        [4, () => made(draw, left, membership, ...several())],
        [1, () => made(draw, left, equality, peer())],
      ]);
    case "step of":
      return draw.choose<Expression>([
        [2, () => made(draw, left, equality, one())],
        [2, () => made(draw, left, membership, ...several())],
        [3, () => made(draw, left, draw.pick(orders), one())],
        [1, () => made(draw, left, draw.pick(orders), peer())],
        [1, () => made(draw, left, "is between", one(), one())],
      ]);
    case "text":
      return draw.choose<Expression>([
        [3, () => made(draw, left, equality, one())],
        [2, () => made(draw, left, membership, ...several())],
        [2, () => made(draw, left, "contains", one())],
        [2, () => made(draw, left, "starts with", one())],
        [1, () => made(draw, left, draw.pick<Operator>(["=", "contains"]), peer())],
      ]);
    case "list of":
      return made(draw, left, "contains", one());
    case "date":
    case "time":
      return ofMoment(draw, scope, type, left, one);
    default: {
      const right = () => (draw.chance(60) ? one() : value(draw, scope, type, 1));
      return draw.choose<Expression>([
        [4, () => made(draw, left, draw.pick(orders), right())],
        [2, () => made(draw, left, equality, right())],
        [1, () => made(draw, left, "is between", right(), right())],
        [1, () => made(draw, left, membership, ...several())],
      ]);
    }
  }
}

const distances: readonly Operator[] = [
  "is more than ago",
  "is less than ago",
  "is more than away",
  "is less than away",
];

function ofMoment(
  draw: Draw,
  scope: Scope,
  type: Type & { readonly kind: "date" | "time" },
  left: Expression,
  one: () => Expression,
): Expression {
  const other: Type = { kind: type.kind === "date" ? "time" : "date" };
  const right = () => (draw.chance(50) ? one() : value(draw, scope, type, 1));
  const distance = (): Expression => {
    if (type.kind === "date") return calendarDuration(draw);
    return draw.chance(70) ? anyDuration(draw) : value(draw, scope, { kind: "duration" }, 1);
  };
  return draw.choose<Expression>([
    [4, () => made(draw, left, draw.pick(distances), distance())],
    [2, () => made(draw, left, draw.pick<Operator>(["is before", "is after"]), right())],
    [2, () => made(draw, left, draw.pick<Operator>([...orders, "=", "!="]), right())],
    [
      1,
      () => made(draw, left, draw.pick<Operator>([...orders, "="]), value(draw, scope, other, 1)),
    ],
    [1, () => made(draw, left, "is between", right(), right())],
  ]);
}

/** "Inferred from the constants that it is compared with." */
export function ofUndeclared(draw: Draw, { type, constants }: Topic, left: Expression): Expression {
  const one = () => draw.pick(constants);
  const equality = draw.pick<Operator>(["=", "!=", "is one of", "is not one of"]);
  switch (type.kind) {
    case "yes/no":
      return left;
    case "one of":
    case "step of":
      return made(draw, left, equality, one());
    case "text":
      return made(draw, left, draw.pick<Operator>([equality, "contains", "starts with"]), one());
    case "list of":
      return made(draw, left, "contains", one());
    case "time":
      return draw.chance(60)
        ? made(draw, left, draw.pick(distances), elapsed(draw))
        : made(draw, left, draw.pick<Operator>(["is before", "is after", "<="]), one());
    default:
      return draw.chance(15)
        ? made(draw, left, "is between", one(), one())
        : made(draw, left, draw.pick<Operator>([...orders, "=", equality]), one());
  }
}
