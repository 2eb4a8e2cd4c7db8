import {
  type ActionUse,
  printStatement,
  rowParts,
  type TableRow,
  type TableStatement,
} from "@handrail/syntax";
import type { LinkedRows, TypedExpression } from "../../linked/expression.ts";
import type { LinkedRule, LinkedTable } from "../../linked/playbook.ts";
import { yesNo } from "../../types/basic.ts";
import { annotations } from "../annotations.ts";
import type { StatementContext } from "../context.ts";
import { hash, slug } from "../identity.ts";
import { recommendation } from "../recommendation.ts";
import { rowsOf } from "./rows.ts";
import { pickValue } from "./values.ts";

/** The rule that a row with actions makes; its identity is that of its table and of what the row says, never its place. */
export interface RowRule {
  readonly linked: Omit<LinkedRule, "id">;
  readonly id: string;
  /** All that tells it from another row with this identity. */
  readonly sentence: () => string;
}

export interface LinkedTableRules {
  readonly table: LinkedTable;
  readonly rules: readonly RowRule[];
}

/** Looks at every expression of a table. */
export function elaborateTable(context: StatementContext, node: TableStatement): void {
  rowsOf(context.on, node);
  for (const [index, { kind }] of node.columns.entries()) {
    if (kind === "valueColumn") pickValue(context.on, node, index);
  }
  for (const use of node.rows.flatMap(usesIn)) recommendation(context, use);
}

/** A table with the rules of its rows. */
export function linkTable(context: StatementContext, node: TableStatement): LinkedTableRules {
  const rows = rowsOf(context.on, node);
  const base = node.id?.value ?? (slug(node.title?.value ?? "") || "table");
  const whole = hash(printStatement(node));
  return {
    table: { rows, place: rows.place },
    rules: node.rows.flatMap((row, index) => {
      const uses = usesIn(row);
      if (uses.length === 0) return [];
      const said = rowParts(node, row).join("\n");
      const linked = rowRule(context, node, rows, index, uses);
      return [{ linked, id: `${base}-${hash(said)}`, sentence: () => `${whole}\n${said}` }];
    }),
  };
}

/** The actions of a row. */
export function usesIn({ cells }: TableRow): readonly ActionUse[] {
  return cells.flatMap((cell) => (cell.kind === "actionCell" ? cell.actions : []));
}

function rowRule(
  context: StatementContext,
  node: TableStatement,
  rows: LinkedRows,
  index: number,
  uses: readonly ActionUse[],
): Omit<LinkedRule, "id"> {
  const own = annotations(node);
  return {
    ...own,
    title: node.title?.value ?? null,
    choice: null,
    when: hit(rows, index),
    because: note(node, index, "becauseColumn") ?? own.because,
    source: note(node, index, "sourceColumn") ?? own.source,
    then: uses.map((use) => recommendation(context, use)),
    place: context.on.place((node.rows[index] ?? node).span),
  };
}

/** That a row counts: of those that are all collected, that it holds. */
function hit(rows: LinkedRows, row: number): TypedExpression {
  const condition = rows.of[row];
  const place = condition?.place ?? rows.place;
  if (rows.policy === "collect" && condition !== undefined) return condition;
  return { op: "hit", rows, row, type: yesNo, place };
}

function note(
  { columns, rows }: TableStatement,
  index: number,
  kind: "becauseColumn" | "sourceColumn",
): string | null {
  const cell = rows[index]?.cells[columns.findIndex((column) => column.kind === kind)];
  return cell?.kind === "noteCell" ? cell.text : null;
}
