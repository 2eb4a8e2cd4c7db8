import type { ArithmeticKind } from "../linked/expression.ts";
import { date, elapsed, number, percent, time } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import { type Evidence, hints, shows } from "./evidence.ts";

export type Operator = "+" | "-" | "*" | "/";

/** How an arithmetic of two types is done. */
export interface ArithmeticRule {
  readonly as: ArithmeticKind;
  readonly type: Type;
  /** The operands change places, so that the plan knows one order: `2 * price` is `price * 2`. */
  readonly swapped?: true;
  /** One side is a percentage that the other is taken a part of: over 100. */
  readonly overHundred?: true;
  /** One side is an instant whose day counts. */
  readonly asDays?: true;
}

/** The rule for two types, or null where they do not go together. */
export function arithmeticRule(operator: Operator, left: Type, right: Type): ArithmeticRule | null {
  if (operator === "+" || operator === "-") return sum(operator, left, right);
  return operator === "*" ? product(left, right) : quotient(left, right);
}

function sum(operator: "+" | "-", left: Type, right: Type): ArithmeticRule | null {
  if (right.kind === "duration") {
    if (left.kind === "time") return { as: "time duration", type: time };
    if (left.kind === "date") return { as: "date duration", type: date };
    const both =
      left.kind === "duration" && left.family === "elapsed" && right.family === "elapsed";
    return both ? { as: "duration", type: elapsed } : swappedMoment(operator, left, right);
  }
  if (left.kind === "duration") return swappedMoment(operator, left, right);
  if (left.kind === "number" && right.kind === "number") return { as: "number", type: number };
  if (left.kind === "percent" && right.kind === "percent") return { as: "number", type: percent };
  if (left.kind === "money" && right.kind === "money") {
    return left.currency === right.currency ? { as: "money", type: left } : null;
  }
  return operator === "-" ? difference(left, right) : null;
}

/** `2 days + start` is `start + 2 days`. */
function swappedMoment(operator: "+" | "-", left: Type, right: Type): ArithmeticRule | null {
  if (operator === "-" || left.kind !== "duration") return null;
  if (right.kind === "time") return { as: "time duration", type: time, swapped: true };
  if (right.kind === "date") return { as: "date duration", type: date, swapped: true };
  return null;
}

function difference(left: Type, right: Type): ArithmeticRule | null {
  const moments = `${left.kind} ${right.kind}`;
  if (moments === "time time") return { as: "time time", type: elapsed };
  if (moments === "date date") return { as: "date date", type: elapsed };
  if (moments === "date time" || moments === "time date") {
    return { as: "date date", type: elapsed, asDays: true };
  }
  return null;
}

/** A percentage is always the part that is taken, on whichever side it stands. */
function product(left: Type, right: Type): ArithmeticRule | null {
  if (right.kind === "percent") return over(scaled(left));
  if (left.kind === "percent") return over(swap(scaled(right)));
  if (right.kind === "number") return scaled(left);
  return left.kind === "number" ? swap(scaled(right)) : null;
}

function quotient(left: Type, right: Type): ArithmeticRule | null {
  if (right.kind === "number") return scaled(left);
  if (left.kind === "percent" && right.kind === "percent") return { as: "number", type: number };
  if (left.kind === "money" && right.kind === "money" && left.currency === right.currency) {
    return { as: "money ratio", type: number };
  }
  const durations = left.kind === "duration" && right.kind === "duration";
  if (durations && left.family === "elapsed" && right.family === "elapsed") {
    return { as: "duration ratio", type: number };
  }
  return null;
}

/** So many times, or a part of, a value of a type. */
function scaled(type: Type): ArithmeticRule | null {
  if (type.kind === "number") return { as: "number", type: number };
  if (type.kind === "percent") return { as: "number", type: percent };
  if (type.kind === "money") return { as: "money number", type };
  if (type.kind === "duration" && type.family === "elapsed") return { as: "duration number", type };
  return null;
}

function swap(rule: ArithmeticRule | null): ArithmeticRule | null {
  return rule === null ? null : { ...rule, swapped: true };
}

function over(rule: ArithmeticRule | null): ArithmeticRule | null {
  return rule === null ? null : { ...rule, overHundred: true };
}

/** What the operands' places show of undeclared facts in them, given what is known of the other side and of the result. */
export function operandEvidence(
  operator: Operator,
  left: Type,
  right: Type,
  result: Type,
): { readonly left: Evidence | null; readonly right: Evidence | null } {
  const sides = { left: null, right: null };
  if (operator === "+" || operator === "-") {
    const type = summand(left, right, result);
    if (type !== null) return { left: type, right: type };
    if (left.kind === "time" || left.kind === "date") {
      return {
        left: null,
        right: operator === "-" && result.kind === "duration" ? shows(left) : hints(elapsed),
      };
    }
    if (right.kind !== "time" && right.kind !== "date") return sides;
    return { ...sides, left: operator === "-" ? shows(right) : hints(elapsed) };
  }
  if (isFactor(right)) {
    return { left: result.kind === "any" ? hints(number) : shows(result), right: null };
  }
  if (operator === "*") {
    if (isFactor(left)) {
      return { left: null, right: result.kind === "any" ? hints(number) : shows(result) };
    }
    return left.kind === "any" && right.kind === "any"
      ? { left: hints(result.kind === "any" ? number : result), right: hints(number) }
      : { left: hints(number), right: hints(number) };
  }
  if (left.kind !== "any" && result.kind === "number") return { left: null, right: shows(left) };
  return { left: hints(result.kind === "any" ? number : result), right: hints(number) };
}

/** What both sides of a sum are, where they are alike. */
function summand(left: Type, right: Type, result: Type): Evidence | null {
  const moments = [left, right, result].some(({ kind }) => kind === "time" || kind === "date");
  if (moments) return null;
  for (const type of [left, right]) if (type.kind !== "any") return shows(type);
  return result.kind === "any" || result.kind === "duration"
    ? hints(result.kind === "any" ? number : result)
    : shows(result);
}

function isFactor(type: Type): boolean {
  return type.kind === "number" || type.kind === "percent";
}
