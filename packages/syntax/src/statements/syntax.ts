import type { Printer } from "../formatter/printer.ts";
import type { StatementLayout } from "../formatter/statement.ts";
import type { StatementShape } from "../layout/shape.ts";
import type { Statement } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";

/** All that the syntax knows of one statement. */
export interface StatementSyntax<S extends Statement = Statement> extends StatementShape {
  /** Reads the statement from its clauses. */
  read(kit: StatementKit): S;
  /**
   * Prints the statement.
   *
   * @param column how wide its name is printed, where it stands in a block of its kind
   */
  print(statement: S, printer: Printer, column?: number): StatementLayout;
}
