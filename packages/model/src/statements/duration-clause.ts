import type { Expression } from "@handrail/syntax";
import { durationSize } from "../constants/durations.ts";
import { compareConstants } from "../constants/order.ts";
import { broken } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { shows } from "../expressions/evidence.ts";
import { source } from "../expressions/source.ts";
import { reportUnknownUnit } from "../expressions/unknown-unit.ts";
import { replacement } from "../findings/fixes.ts";
import { notADuration, notPositive } from "../findings/time.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { elapsed } from "../types/basic.ts";

/** The duration of a clause such as `within 4h`; it must be one, and more than none. */
export function durationClause(
  on: Elaboration,
  node: Expression,
  where: "within" | "after" | "every" | "in last" | "per",
): TypedExpression {
  if (reportUnknownUnit(on, node)) return broken(on.place(node.span));
  on.expect(node, shows(elapsed));
  const duration = on.value(node);
  const { kind } = duration.type;
  if (kind !== "duration") {
    // Of a number without a unit the syntax has said so.
    if (kind !== "any" && !isBareNumber(node)) {
      const details = { source: source(on, node.span), type: duration.type, where };
      const unquoted = node.kind === "literal" && node.type === "text" ? node.value : undefined;
      const fix = unquoted === undefined ? undefined : withoutQuotes(node.span, unquoted);
      on.report(notADuration, node.span, details, fix);
    }
    return broken(duration.place);
  }
  if (duration.op === "constant" && durationSize(String(duration.value)).size <= 0) {
    on.report(notPositive, node.span, { source: source(on, node.span), where });
  }
  return duration;
}

function withoutQuotes(span: Expression["span"], text: string) {
  return /^\d+(?:\.\d+)? ?\p{L}/u.test(text) ? replacement(span, text) : undefined;
}

function isBareNumber(node: Expression): boolean {
  return node.kind === "literal" && node.type === "number";
}

/** Whether one constant duration is longer than another; false where that cannot be told. */
export function isLonger(left: TypedExpression, right: TypedExpression, orEqual: boolean): boolean {
  const order = compareConstants(left, right);
  return order !== null && (order > 0 || (orEqual && order === 0));
}
