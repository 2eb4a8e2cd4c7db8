import {
  lineIndex,
  printExpression,
  type TableCell,
  type TableColumn,
  type TableStatement,
} from "@handrail/syntax";
import type { Elaboration } from "../../expressions/elaboration.ts";
import { neverReached, rowsOverlap, rowsPerhapsOverlap } from "../../findings/tables.ts";
import type { TypedExpression } from "../../linked/expression.ts";
import { earlierRows } from "../../tables/candidates.ts";
import { cellSet } from "../../tables/cell-set.ts";
import { domainOf } from "../../tables/domain.ts";
import { bySubject } from "../../tables/grid.ts";
import { type Cell, type Column, covers, overlapOf } from "../../tables/rows.ts";
import { conditionsOf } from "./rows.ts";

/** Rows of a `unique` table that hold at once, and rows of a `first match` table that no situation reaches. */
export function checkOverlaps(on: Elaboration, node: TableStatement): void {
  const policy = node.policy?.value;
  if (policy !== "unique" && policy !== "first match") return;
  const all = node.columns.map((column) => columnOf(on, column));
  const { columns, rows } = bySubject(
    all,
    conditionsOf(on, node).cells.map((cells, row) =>
      cells.map((condition, column) => {
        if (isBroken(condition, node.rows[row]?.cells[column])) return likeNoOther(row);
        return cellOf(condition, all[column]);
      }),
    ),
  );
  const earlier = earlierRows(rows, columns.length);
  const lines = lineIndex(on.text);
  for (const [index, { span }] of node.rows.entries()) {
    const own = rows[index] ?? [];
    for (const other of earlier(index)) {
      const above = rows[other] ?? [];
      const { line } = lines.position(node.rows[other]?.span.start ?? 0);
      if (policy === "first match") {
        if (!covers(columns, above, own)) continue;
        on.report(neverReached, span, { line });
        break;
      }
      const overlap = overlapOf(columns, above, own);
      if (overlap === null) continue;
      const { certain, example } = overlap;
      on.report(certain ? rowsOverlap : rowsPerhapsOverlap, span, { line, example });
      break;
    }
  }
}

/** A column that asks nothing has no subject. */
function columnOf(on: Elaboration, column: TableColumn): Column {
  if (column.kind !== "whenColumn") return { subject: "", isFact: false, domain: null };
  const { subject } = column;
  const isName = subject.kind === "nameExpression";
  const referent = isName ? on.find(subject.name) : undefined;
  return {
    subject: printExpression(subject),
    isFact: isName && (referent === undefined || referent.kind === "fact"),
    domain: domainOf(on.typeOf(subject)),
  };
}

/** What could not be read, and was reported. */
function isBroken(condition: TypedExpression | null, cell: TableCell | undefined): boolean {
  if (condition === null) return cell?.kind === "brokenCell";
  return condition.op === "constant" && condition.type.kind === "any";
}

/** Nobody can tell what it has in common with others. */
function likeNoOther(row: number): Cell {
  return { set: null, text: `?${row}` };
}

function cellOf(condition: TypedExpression | null, column: Column | undefined): Cell {
  if (condition === null) return null;
  const domain = column?.domain ?? null;
  const set = domain === null ? null : cellSet(condition, domain);
  return { set, text: condition.place.text ?? "" };
}
