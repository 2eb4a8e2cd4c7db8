import type { ExpressionIndex, PlanRows } from "@handrail/evaluator";
import type { LinkedTable, Model } from "@handrail/model";
import { lineIndex } from "@handrail/syntax";
import type { Subject } from "./context.ts";

/** A table of a file, and its rows in the plan. */
export interface Table {
  readonly linked: LinkedTable;
  readonly index: ExpressionIndex;
  readonly rows: PlanRows;
}

/** The tables that stand in a file. */
export function tablesIn(model: Model, { linked, plan }: Subject, file: string): readonly Table[] {
  const lines = lineIndex(model.tree(file).text);
  return linked.tables.flatMap((table) => {
    if (table.place.file !== file) return [];
    const { line, column } = lines.position(table.place.span.start);
    const index = plan.places?.tables.find(
      (one) => plan.places?.files[one.file] === file && one.line === line && one.column === column,
    )?.rows;
    const rows = index === undefined ? undefined : plan.expressions[index];
    return index === undefined || rows?.op !== "rows" ? [] : [{ linked: table, index, rows }];
  });
}
