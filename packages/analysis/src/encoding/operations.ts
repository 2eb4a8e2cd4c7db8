import type { ExpressionIndex, PlanExpression, PlanType } from "@handrail/evaluator";
import { isOneOf, listContains } from "./comparisons.ts";
import { constantOf } from "./constants.ts";
import { whole } from "./linear.ts";
import { unitOf } from "./ranges.ts";
import type { ElementIndex, Encoding } from "./scope.ts";
import { stepped } from "./stepping.ts";
import { closedSymbol } from "./symbols.ts";
import { knownOf } from "./tables.ts";
import { typeOf } from "./types.ts";
import { dayLength } from "./units.ts";
import type { Encoded, SymbolValue, Truth } from "./value.ts";

type Operation<Op extends PlanExpression["op"]> = Extract<PlanExpression, { op: Op }>;

export const productReason =
  "a product or a quotient of two values that both may change is not followed";

/** A duration in days compares by its length, a day counted as 24 hours. */
export function comparable(
  { as }: Operation<"compare">,
  value: Encoded,
  encoding: Encoding,
): Encoded {
  return as === "duration" ? lengthOf(value, encoding) : value;
}

/** One of several constants. */
export function oneOf(
  index: ExpressionIndex,
  expression: Operation<"one of">,
  element: ElementIndex,
  encoding: Encoding,
): Truth {
  const { gates, numbers } = encoding;
  const left = encoding.value(expression.left, element);
  if (left.kind === "symbol" && expression.values.every((one) => typeof one === "string")) {
    return isOneOf(expression.as === "text", left, expression.values as string[], gates);
  }
  if (left.kind === "number") {
    const type = constantType(expression.as);
    const parts = expression.values.flatMap((value) => {
      const constant = lengthOf(constantOf(type, value, gates), encoding);
      return constant.kind === "number" ? [numbers.compare("=", left, constant)] : [];
    });
    const some = gates.or(...parts.map(({ yes }) => yes));
    return { kind: "truth", yes: some, no: gates.and(left.known, -some) };
  }
  return encoding.uncompared(index, [left], element);
}

/** Text in text, or an element of a list. */
export function part(
  index: ExpressionIndex,
  expression: Operation<"contains" | "starts with">,
  element: ElementIndex,
  encoding: Encoding,
): Truth {
  const { gates } = encoding;
  const left = encoding.value(expression.left, element);
  const right = encoding.value(expression.right, element);
  if (left.kind === "list" && right.kind === "symbol" && right.open === null) {
    return listContains(
      expression.op === "contains" && expression.of === "text",
      left,
      right,
      gates,
    );
  }
  const constant = encoding.plan.expressions[expression.right];
  if (left.kind === "symbol" && left.part !== undefined && constant?.op === "constant") {
    const holds = left.part(expression.op, String(constant.value));
    return {
      kind: "truth",
      yes: gates.and(left.known, holds),
      no: gates.and(left.known, -holds),
    };
  }
  return encoding.uncompared(index, [left, right], element);
}

/** Sums, steps in the calendar, and what of products can be followed. */
export function arithmetic(
  index: ExpressionIndex,
  expression: Operation<"arithmetic">,
  element: ElementIndex,
  encoding: Encoding,
): Encoded {
  const { as, operator } = expression;
  const left = encoding.value(expression.left, element);
  const right = encoding.value(expression.right, element);
  const steps = as === "time duration" || as === "date duration";
  if (steps && left.kind === "number" && (right.kind === "number" || right.kind === "steps")) {
    return right.kind === "number" &&
      isFixed(encoding.plan.expressions[expression.right]) &&
      as === "time duration"
      ? (encoding.numbers.arithmetic(as, operator, left, right) ?? left)
      : stepped(index, expression, left, right, encoding);
  }
  const [first, second] = [lengthOf(left, encoding), lengthOf(right, encoding)];
  if (first.kind === "number" && second.kind === "number") {
    const result = encoding.numbers.arithmetic(as, operator, first, second);
    if (result !== null) return result;
    encoding.note(
      index,
      "a product or a quotient of two values that both may change is not followed",
    );
  } else encoding.note(index, "values of these types cannot be followed");
  const operands = encoding.gates.and(
    knownOf(first, encoding.gates),
    knownOf(second, encoding.gates),
  );
  const known = encoding.gates.sat.variable();
  encoding.gates.implies(known, operands);
  return encoding.numbers.free(unitOf(typeOf(encoding.plan, index)) ?? "number", known);
}

/** A free choice among the variants: which subject has which, only its hash says. */
export function variant(
  index: ExpressionIndex,
  expression: Operation<"variant">,
  element: ElementIndex,
  encoding: Encoding,
): SymbolValue {
  const { subject, variants } = expression;
  const { gates, plan } = encoding;
  const value = encoding.value(subject, element);
  const known = knownOf(value, gates);
  const names = variants.map(({ name }) => name);
  const free = closedSymbol(names, gates);
  const hashed =
    value.kind === "opaque" || value.kind === "list" ? gates.and(known, free.known) : known;
  gates.implies(hashed, free.known);
  gates.implies(free.known, hashed);
  encoding.note(index, "which variant somebody has depends on who it is");
  for (const [place, other] of plan.expressions.slice(0, index).entries()) {
    if (other.op !== "variant" || other.salt !== expression.salt || other.subject !== subject)
      continue;
    const twin = encoding.value(place, element);
    if (twin.kind === "symbol") keepPlaces([free, expression], [twin, other], encoding);
  }
  return free;
}

type Split = readonly [SymbolValue, Operation<"variant">];

/** The same hash gives both variants, so that nobody has two whose shares do not lie at the same place. */
function keepPlaces([one, left]: Split, [other, right]: Split, { gates }: Encoding): void {
  for (const own of placesOf(left))
    for (const twin of placesOf(right))
      if (own.to <= twin.from || twin.to <= own.from)
        gates.require(-one.is(own.name), -other.is(twin.name));
}

/** In ten-thousandths of a percent, as the evaluator adds them up. */
function placesOf({ variants }: Operation<"variant">) {
  let to = 0;
  return variants.map(({ name, share }) => {
    const from = to;
    to += Math.round(share * 10_000);
    return { name, from, to };
  });
}

/** A duration in hours, minutes or seconds, however clocks are changed. */
function isFixed(expression: PlanExpression | undefined): boolean {
  if (expression?.op === "constant") return true;
  return expression?.op === "arithmetic" && expression.as !== "date date";
}

function lengthOf(value: Encoded, { gates }: Pick<Encoding, "gates">): Encoded {
  if (value.kind !== "steps" || value.family !== "days") return value;
  const length = whole(value.count * dayLength + value.milliseconds);
  return {
    kind: "number",
    known: gates.always,
    sum: () => ({ terms: new Map(), constant: length }),
  };
}

function constantType(as: Operation<"one of">["as"]): PlanType {
  if (as === "money") return { kind: "money", currency: "" };
  if (as === "number") return { kind: "number", from: null, to: null };
  return as === "duration" || as === "date" || as === "time" ? { kind: as } : { kind: "any" };
}
