import type { Statement } from "@handrail/syntax";
import type { LinkedRecommendation } from "../linked/action.ts";
import type { StatementContext } from "./context.ts";
import { defineValue } from "./define.ts";
import { experimentValue } from "./experiment.ts";
import { linkLimit } from "./limit.ts";
import { linkGuardrail } from "./never.ts";
import { linkBinding } from "./read.ts";
import { linkRule } from "./rule.ts";
import { bandValue } from "./score.ts";
import { elaborateTable } from "./table/link.ts";

/**
 * Looks at every expression of a statement that decides something, for what it shows of undeclared facts.
 *
 * @returns what a rule recommends
 */
export function elaborateStatement(
  context: StatementContext,
  statement: Statement,
  index: number,
): readonly LinkedRecommendation[] | null {
  if (statement.kind === "rule") return linkRule(context, statement, index).then;
  if (statement.kind === "never") linkGuardrail(context, statement);
  else if (statement.kind === "limit") linkLimit(context, statement);
  else if (statement.kind === "define") defineValue(context.on, statement);
  else if (statement.kind === "experiment") experimentValue(context.on, statement);
  else if (statement.kind === "table") elaborateTable(context, statement);
  else if (statement.kind === "score") bandValue(context.on, statement);
  else if (statement.kind === "read") linkBinding(context, statement);
  return null;
}
