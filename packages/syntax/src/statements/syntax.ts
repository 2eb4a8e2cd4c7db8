import type { StatementShape } from "../layout/shape.ts";
import type { Statement } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";

/** All that the syntax knows of one statement. */
export interface StatementSyntax<S extends Statement = Statement> extends StatementShape {
  /** Reads the statement from its clauses. */
  read(kit: StatementKit): S;
}
