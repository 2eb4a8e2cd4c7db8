import {
  conditionOfCell,
  type Expression,
  english,
  printExpression,
  type TableColumn,
  type TableRow,
  type TableStatement,
} from "@handrail/syntax";
import { CodeActionKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { editing, type Provider } from "./provider.ts";
import { quoted } from "./rules-to-table.ts";
import { isSound } from "./sound.ts";
import { hasComments, isWhole, statementAround } from "./statements.ts";

/** Turns the rows of a table into rules. */
export const tableToRules: Provider = {
  kind: CodeActionKind.RefactorRewrite,
  offer(document, chosen) {
    const table = statementAround(document, chosen);
    if (table?.kind !== "table" || !isWhole(document, table) || hasComments(document, table.span))
      return [];
    const rules = rulesOf(document, table);
    if (rules === null) return [];
    const edit = document.edit(table.span, rules.join("\n\n"));
    if (!isSound(document.workspace, new Map([[document.path, [edit]]]))) return [];
    const title = document.say("Turn this table into {0} rules", rules.length);
    return [editing(document, CodeActionKind.RefactorRewrite, title, [edit])];
  },
};

const { clauses, places, statements } = english;

/** Null where rules cannot say it: a value column, or a row of which another one decides too much. */
function rulesOf(document: PlaybookDocument, table: TableStatement): readonly string[] | null {
  const { columns, rows, policy } = table;
  if (policy === null || columns.some(({ kind }) => kind === "valueColumn")) return null;
  const conditions = rows.map((row) => conditionsOf(columns, row));
  const rules: string[] = [];
  for (const [index, row] of rows.entries()) {
    const actions = actionsOf(document, row);
    if (actions.length === 0) continue;
    const others = conditions.filter((_, other) =>
      policy.value === "first match" ? other < index : policy.value === "unique" && other !== index,
    );
    // A row that always holds lets none below it count.
    if (others.some((parts) => parts.length === 0)) continue;
    rules.push(ruleOf(document, table, row, conditions[index] ?? [], others, actions));
  }
  return rules.length === 0 ? null : rules;
}

function conditionsOf(columns: readonly TableColumn[], row: TableRow): readonly string[] {
  return row.cells.flatMap((cell, index) => {
    const column = columns[index];
    if (cell.kind !== "conditionCell" || column?.kind !== "whenColumn") return [];
    return grouped(conditionOfCell(column.subject, cell));
  });
}

function grouped(condition: Expression): string {
  const text = printExpression(condition);
  return condition.kind === "chain" ? `(${text})` : text;
}

function actionsOf({ text }: PlaybookDocument, { cells }: TableRow): readonly string[] {
  return cells.flatMap((cell) =>
    cell.kind === "actionCell"
      ? cell.actions.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, " "))
      : [],
  );
}

function ruleOf(
  { text }: PlaybookDocument,
  table: TableStatement,
  row: TableRow,
  conditions: readonly string[],
  others: readonly (readonly string[])[],
  actions: readonly string[],
): string {
  const [and] = places.and;
  const unless = others.map((parts) => all(parts, others.length > 1)).join(` ${places.or[0]} `);
  const [because, source] = [
    noteOf(table, row, "becauseColumn"),
    noteOf(table, row, "sourceColumn"),
  ];
  const { priority, valid, tags } = table;
  return [
    statements.rule,
    ...(conditions.length === 0 ? [] : [`  ${clauses.when} ${all(conditions, false)}`]),
    `  ${clauses.then} ${actions.join(`\n   ${and} `)}`,
    ...(unless === "" ? [] : [`  ${clauses.unless} ${unless}`]),
    ...(because === null ? [] : [`  ${clauses.because} ${quoted(because)}`]),
    ...(source === null ? [] : [`  ${clauses.source} ${quoted(source)}`]),
    ...[priority, valid].flatMap((clause) =>
      clause === null ? [] : [`  ${text.slice(clause.span.start, clause.span.end)}`],
    ),
    ...(tags.length === 0 ? [] : [`  ${clauses.tags} ${tags.map((tag) => tag.text).join(", ")}`]),
  ].join("\n");
}

function all(conditions: readonly string[], isGrouped: boolean): string {
  const joined = conditions.join(` ${places.and[0]} `);
  return isGrouped && conditions.length > 1 ? `(${joined})` : joined;
}

/** A row's own reason, else the table's. */
function noteOf(
  table: TableStatement,
  row: TableRow,
  kind: "becauseColumn" | "sourceColumn",
): string | null {
  const at = table.columns.findIndex((column) => column.kind === kind);
  const cell = row.cells[at];
  if (cell?.kind === "noteCell" && cell.text !== "") return cell.text;
  return (kind === "becauseColumn" ? table.because : table.source)?.value ?? null;
}
