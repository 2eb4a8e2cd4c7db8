import { insertion } from "../../findings/fixes.ts";
import { emptyCell } from "../../findings/tables.ts";
import type { ModeName } from "../../layout/modes.ts";
import { type Cell, isDash } from "../../layout/rows.ts";
import type { Clause as Slice } from "../../layout/shape.ts";
import { textLiteral } from "../../layout/texts.ts";
import { Text } from "../../lexer/tokens.ts";
import { oneLine } from "../../parser/base.ts";
import type { TableCell, TableColumn } from "../../tree/tables.ts";
import { checkUsedAction } from "../action-names.ts";
import type { StatementKit } from "../kit.ts";

/** Reads a cell as its column wants it. */
export function readCell(kit: StatementKit, column: TableColumn, cell: Cell): TableCell {
  const { span } = cell;
  if (column.kind === "brokenColumn") return { kind: "brokenCell", span };
  if (isDash(cell)) return { kind: "anyCell", span };
  if (cell.tokens.length === 0) {
    reportEmpty(kit, column, cell);
    return { kind: "anyCell", span };
  }
  switch (column.kind) {
    case "whenColumn":
      return kit.sentences.conditionCell(slice(kit, cell, "cell")) ?? { kind: "brokenCell", span };
    case "valueColumn": {
      const value = kit.sentences.value(slice(kit, cell, "condition"));
      const unknown = value.kind === "nameExpression" && isUnknown(value.name);
      return unknown ? { kind: "anyCell", span } : { kind: "valueCell", span, value };
    }
    case "actionColumn": {
      const actions = kit.sentences.actions(slice(kit, cell, "actions"));
      for (const { name } of actions) checkUsedAction(name, kit.report);
      return actions.length === 0
        ? { kind: "brokenCell", span }
        : { kind: "actionCell", span, actions };
    }
    default:
      return { kind: "noteCell", span, text: noteOf(kit, cell) };
  }
}

/** A value that is unknown is none, as `-` is. */
function isUnknown({ text, quoted }: { readonly text: string; readonly quoted: boolean }): boolean {
  return !quoted && text.toLowerCase() === "unknown";
}

/** A cell's tokens in a mode; what would begin a clause there fits nowhere. */
function slice(kit: StatementKit, cell: Cell, mode: ModeName): Slice {
  const [head, next] = kit.cell(cell, { keyword: "table", head: mode, clauses: {} });
  if (head === undefined) throw new RangeError("a cell has a head");
  if (next === undefined) return head;
  const tokens = [...head.tokens, next.anchor];
  kit.sentences.leftover({ ...head, tokens }, head.tokens.length);
  return head;
}

/** A text in quotes, or whatever stands between the bars. */
function noteOf(kit: StatementKit, { tokens, span }: Cell): string {
  const [only, second] = tokens;
  if (only?.tokenType === Text && second === undefined) return textLiteral(only).value;
  return kit.text.slice(span.start, span.end).replace(/\s+/g, " ");
}

function reportEmpty(kit: StatementKit, column: TableColumn, { span }: Cell): void {
  if (column.kind === "becauseColumn" || column.kind === "sourceColumn") return;
  const heading = oneLine(kit.text.slice(column.span.start, column.span.end));
  const fix = insertion(span.start, "-", true);
  kit.report(emptyCell, span, { heading, matches: column.kind === "whenColumn" }, fix);
}
