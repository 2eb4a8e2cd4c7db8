import type { Literal } from "@handrail/syntax";
import { literalConstant } from "../constants/literal.ts";
import { currencyExists, nearestCurrency } from "../constants/money.ts";
import { unknownCurrency } from "../findings/declarations.ts";
import { impossibleLiteral } from "../findings/time.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { broken, constant } from "./build.ts";
import { checkCalendarName, withCalendar } from "./business-time.ts";
import type { Elaboration } from "./elaboration.ts";
import { source } from "./source.ts";

/** A literal as a constant; one that cannot exist is reported. */
export function literal(on: Elaboration, node: Literal): TypedExpression {
  const place = on.place(node.span);
  const found = withCalendar(on, node, literalConstant(node, on.zone));
  if (node.type === "duration" && node.calendar !== undefined) {
    checkCalendarName(on, node.calendar);
  }
  if ("problem" in found) {
    on.report(impossibleLiteral, node.span, {
      source: source(on, node.span),
      problem: found.problem,
    });
    return broken(place);
  }
  if (found.type.kind === "money" && !currencyExists(found.type.currency)) {
    const { currency } = found.type;
    on.report(unknownCurrency, node.span, { currency, near: nearestCurrency(currency) });
  }
  return constant(found.value, found.type, place);
}
