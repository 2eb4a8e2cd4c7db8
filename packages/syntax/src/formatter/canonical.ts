import type { Expression } from "../tree/expressions.ts";
import type { Statement } from "../tree/statements.ts";
import { flatten } from "./doc.ts";
import { layoutOf } from "./layout.ts";
import { Printer } from "./printer.ts";
import { statementDoc } from "./statement.ts";

const printer = new Printer();

/**
 * An expression as one line, the same for all spellings of it: `50k EUR` and `50000 EUR` print alike.
 *
 * @example printExpression(expression); // "deal value > 50000 EUR and stage is evaluation"
 */
export function printExpression(expression: Expression): string {
  return flatten(printer.expression(expression));
}

/**
 * A statement as one line, the same for all spellings and layouts of it; without comments. What is missing prints as `…`.
 *
 * @example printStatement(rule); // "when stage = evaluation then offer expert chat within 1h"
 */
export function printStatement(statement: Statement): string {
  const layout = layoutOf(statement, printer);
  if (layout === undefined) return statement.kind === "broken" ? (statement.keyword ?? "…") : "…";
  return flatten(statementDoc(layout, false));
}
