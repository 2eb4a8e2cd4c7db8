import { statements } from "../statements/registry.ts";
import type { Statement } from "../tree/statements.ts";
import type { Printer } from "./printer.ts";
import type { StatementLayout } from "./statement.ts";

/** A statement's layout; undefined for one that could not be read. */
export function layoutOf(
  statement: Statement,
  printer: Printer,
  column?: number,
): StatementLayout | undefined {
  if (statement.kind === "broken") return undefined;
  return statements[statement.kind].print(statement, printer, column);
}
