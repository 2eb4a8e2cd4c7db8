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
 * @example
 * const [waiting] = parse("define waiting as  open days>14").statements;
 * printExpression(waiting.value); // "open days > 14"
 */
export function printExpression(expression: Expression): string {
  return flatten(printer.expression(expression));
}

/**
 * A statement as one line, the same for all spellings and layouts of it; without comments. What is missing prints as `…`.
 *
 * @example
 * const [rule] = parse("when stage=evaluation\n  then offer chat").statements;
 * printStatement(rule); // "when stage = evaluation then offer chat"
 */
export function printStatement(statement: Statement): string {
  const layout = layoutOf(statement, printer);
  return layout === undefined ? "…" : flatten(statementDoc(layout, false));
}
