import type { Operations } from "../../evaluation/operations.ts";
import type { unknownParts } from "../../evaluation/row-parts.ts";
import type { turningRows } from "../../evaluation/turning-rows.ts";
import type { PlanExpression } from "../../plan/plan.ts";
import { Part } from "../part.ts";

/** What is told by the rows of a table or the items of a score. */
export type RowExpression = Extract<
  PlanExpression,
  { op: "rows" | "hit" | "pick" | "score" | "band" }
>;

export interface Tables extends Operations<RowExpression> {
  readonly unknownParts: typeof unknownParts;
  readonly turningRows: typeof turningRows;
}

export const tables = new Part<Tables>("tables", "a table or a score");
