import type { Expression } from "@handrail/syntax";
import { fixedValue } from "../constants/fixed.ts";
import { dayOf, instantOf } from "../constants/moments.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { reportMismatch } from "../expressions/mismatch.ts";
import { rightSide } from "../expressions/right-side.ts";
import { source } from "../expressions/source.ts";
import { givenOutside, notExact } from "../findings/tests.ts";
import type { ConstantValue, TypedExpression } from "../linked/expression.ts";
import { comparedTogether } from "../types/compared.ts";
import type { Type } from "../types/type.ts";

export interface ExactValue {
  readonly value: ConstantValue;
  /** The type that it was written with. */
  readonly type: Type;
}

/** The one value that a test gives for something; null where it is none or does not fit, which is reported. */
export function exactValue(
  on: Elaboration,
  left: TypedExpression,
  node: Expression,
  now: string,
  whole: Expression = node,
): ExactValue | null {
  const { type } = left;
  const found = rightSide(on, node, left);
  if (found.type.kind === "any") return null;
  if (comparedTogether(type, found.type) === null) {
    reportMismatch(on, left, found);
    return null;
  }
  const value = fixedValue(found, now, on.zone);
  if (value === null) {
    on.report(notExact, whole.span, { source: source(on, whole.span) });
    return null;
  }
  if (!fits(type, value)) {
    on.report(givenOutside, node.span, {
      name: source(on, left.place.span),
      value: source(on, node.span),
      type,
    });
    return null;
  }
  return { value: momentAs(type, found.type, value, on.zone), type: found.type };
}

/** A value outside its type's bounds would make a record that no playbook decides. */
export function fits(type: Type, value: ConstantValue): boolean {
  if (type.kind !== "number" || typeof value !== "number") return true;
  return value >= (type.from ?? value) && value <= (type.to ?? value);
}

/** A day given for a time is its first instant, and a time given for a date its day. */
function momentAs(type: Type, given: Type, value: ConstantValue, zone: string): ConstantValue {
  if (type.kind === "time" && given.kind === "date") return instantOf(String(value), zone) ?? value;
  return type.kind === "date" && given.kind === "time" ? dayOf(String(value), zone) : value;
}
