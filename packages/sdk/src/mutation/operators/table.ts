import {
  type ConditionCell,
  fold,
  type TableCell,
  type TableRow,
  type TableStatement,
} from "@handrail/syntax";
import { type Edit, type Ground, nextOf, replaced } from "../edit.ts";
import { actionEdits } from "./action.ts";
import { literalEdits } from "./literal.ts";

/** Each row left out, each before the one above it, and each of its cells changed. */
export function tableEdits(table: TableStatement, ground: Ground): readonly Edit[] {
  const { rows, columns, policy } = table;
  return rows.flatMap((row, index) => [
    ...(rows.length === 1 ? [] : [withoutRow(row, ground)]),
    ...(policy?.value === "first match" ? swapped(rows[index - 1], row, ground) : []),
    ...row.cells.flatMap((cell, column): readonly Edit[] => {
      if (cell.kind === "actionCell") return actionEdits(cell.actions, ground);
      if (cell.kind !== "conditionCell") return [];
      const subject = columns[column];
      const name =
        subject?.kind === "whenColumn" && subject.subject.kind === "nameExpression"
          ? subject.subject.name.text
          : "";
      return cellEdits(cell, name, ground);
    }),
  ]);
}

function withoutRow(row: TableRow, ground: Ground): Edit {
  return {
    operator: "left out",
    span: row.span,
    text: "",
    shown: { before: ground.text(row), after: null },
  };
}

function swapped(above: TableRow | undefined, row: TableRow, ground: Ground): readonly Edit[] {
  if (above === undefined || areApart(above, row)) return [];
  const between = ground.text({ span: { start: above.span.end, end: row.span.start } });
  return [
    {
      operator: "row order",
      span: { start: above.span.start, end: row.span.end },
      text: ground.text(row) + between + ground.text(above),
      shown: { before: ground.text(row), after: `${ground.text(row)} one row further up` },
    },
  ];
}

/** Whether some column names other values in one row than in the other, so that their order is all the same. */
function areApart(above: TableRow, row: TableRow): boolean {
  return row.cells.some((cell, column) => {
    const [own, other] = [namedIn(cell), namedIn(above.cells[column])];
    return own !== null && other !== null && own.every((name) => !other.includes(name));
  });
}

/** The values that a cell lists; null where it says more than that. */
function namedIn(cell: TableCell | undefined): readonly string[] | null {
  if (cell?.kind !== "conditionCell" || cell.rest.length > 0) return null;
  const { operator, negated, right } = cell.first;
  if (negated || (operator !== "=" && operator !== "is one of")) return null;
  const names = right.map((one) => (one.kind === "nameExpression" ? fold(one.name.text) : null));
  return names.every((name) => name !== null) ? names : null;
}

function cellEdits(cell: ConditionCell, subject: string, ground: Ground): readonly Edit[] {
  const said = (text: string) => `${subject} ${text}`.trim();
  const any: Edit = {
    operator: "dropped",
    span: cell.span,
    text: "-",
    shown: { before: said(ground.text(cell)), after: said("-") },
  };
  const parts = [cell.first, ...cell.rest.map(({ operand }) => operand)];
  const values = parts
    .flatMap(({ right }) => right)
    .flatMap((value): readonly Edit[] => {
      if (value.kind === "literal") return literalEdits(value);
      if (value.kind !== "nameExpression") return [];
      const next = nextOf(ground.valuesOf(subject), value.name.text);
      return next === undefined
        ? []
        : [
            {
              ...replaced("value", value, next),
              shown: { before: said(ground.text(value)), after: said(next) },
            },
          ];
    });
  return [any, ...values];
}
