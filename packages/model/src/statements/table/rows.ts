import {
  conditionOfCell,
  type Expression,
  fold,
  type TableCell,
  type TableColumn,
  type TableRow,
  type TableStatement,
  type Validity,
} from "@handrail/syntax";
import { broken, compare, constant, joined } from "../../expressions/build.ts";
import { elaboration } from "../../expressions/elaborate.ts";
import type { Elaboration } from "../../expressions/elaboration.ts";
import { source } from "../../expressions/source.ts";
import type { LinkedRows, Place, TypedExpression } from "../../linked/expression.ts";
import { date, number, yesNo } from "../../types/basic.ts";
import { isChoice } from "../../types/compared.ts";
import { matchValue } from "../../types/values.ts";

/** The conditions of a table. */
export interface TableConditions {
  readonly rows: LinkedRows;
  /** By row and column; null where a cell asks nothing. */
  readonly cells: readonly (readonly (TypedExpression | null)[])[];
}

const known = new WeakMap<Elaboration, WeakMap<TableStatement, TableConditions>>();

/** The conditions of a table's cells and rows. They are elaborated once, whoever asks for them. */
export function conditionsOf(on: Elaboration, node: TableStatement): TableConditions {
  let tables = known.get(on);
  if (tables === undefined) {
    tables = new WeakMap();
    known.set(on, tables);
  }
  const found = tables.get(node);
  if (found !== undefined) return found;
  const conditions = elaborateConditions(on, node);
  tables.set(node, conditions);
  return conditions;
}

export function rowsOf(on: Elaboration, node: TableStatement): LinkedRows {
  return conditionsOf(on, node).rows;
}

function elaborateConditions(on: Elaboration, node: TableStatement): TableConditions {
  const { columns, policy } = node;
  for (const column of columns) if (column.kind === "whenColumn") on.value(column.subject);
  const inRows = belowHeadings(on, columns);
  const days = givesValues(node) ? validDays(on, node.valid) : [];
  const cells = node.rows.map((row) =>
    row.cells.map((cell, index) =>
      lacksCells(row) ? broken(on.place(cell.span)) : cellCondition(inRows, columns[index], cell),
    ),
  );
  const rows: LinkedRows = {
    op: "rows",
    policy: policy?.value ?? "first match",
    of: node.rows.map((row, index) => rowCondition(on, row, cells[index] ?? [], days)),
    type: { kind: "list of", of: number },
    place: on.place(node.span),
  };
  return { rows, cells };
}

/** With too few cells nobody knows which of them belongs to which column, and that is said already. */
function lacksCells({ cells }: TableRow): boolean {
  const last = cells.at(-1);
  return last?.kind === "brokenCell" && last.span.start === last.span.end;
}

/** What is wrong with a heading is said once, and not again for each row. */
function belowHeadings(on: Elaboration, columns: readonly TableColumn[]): Elaboration {
  const end = columns.at(-1)?.span.end ?? 0;
  return elaboration({
    ...on,
    report: (definition, span, details, fix) => {
      if (span.start >= end) on.report(definition, span, details, fix);
    },
  });
}

/** A table without `then NAME` is in force by its rules' own days; its values need them in the rows. */
function givesValues({ columns }: TableStatement): boolean {
  return columns.some(({ kind }) => kind === "valueColumn");
}

function validDays(on: Elaboration, valid: Validity | null): readonly TypedExpression[] {
  if (valid === null) return [];
  const place = on.place(valid.span);
  const today: TypedExpression = { op: "today", type: date, place };
  const bound = (relation: ">=" | "<=", day: string | null) =>
    day === null ? [] : [compare("date", relation, today, constant(day, date, place), place)];
  return [...bound(">=", valid.from), ...bound("<=", valid.until)];
}

function rowCondition(
  on: Elaboration,
  row: TableRow,
  conditions: readonly (TypedExpression | null)[],
  days: readonly TypedExpression[],
): TypedExpression {
  const cells = conditions.filter((condition) => condition !== null);
  const [only] = cells;
  if (only !== undefined && cells.length + days.length === 1) return only;
  const text = cells.map(({ place }) => place.text ?? "").join(" and ");
  const place: Place = { ...on.place(row.span), text: text === "" ? "in any other case" : text };
  const parts = [...days, ...cells];
  return parts.length === 0
    ? constant(true, yesNo, place)
    : { ...joined("and", parts, place), place };
}

/** What a cell asks, or null where it asks nothing. */
function cellCondition(
  on: Elaboration,
  column: TableColumn | undefined,
  cell: TableCell,
): TypedExpression | null {
  if (column?.kind !== "whenColumn" || cell.kind !== "conditionCell") return null;
  const { subject } = column;
  const meant = { ...cell, first: asValue(on, subject, cell.first) };
  const typed = on.condition(conditionOfCell(subject, meant));
  return { ...typed, place: { ...on.place(cell.span), text: sentence(on, subject, cell) } };
}

/** A cell with its heading, as it could be said: `stage is evaluation, purchase`, `seats >= 5`. */
function sentence(on: Elaboration, subject: Expression, { span }: ConditionCell): string {
  const written = source(on, span).replace(/\s+/g, " ");
  const needsIs = !hasVerb.test(written);
  return `${source(on, subject.span)} ${needsIs ? "is " : ""}${written}`;
}

const hasVerb = /^([=!<>≠≤≥]|(is|contains|starts with|does not|in|not in)(?![\p{L}\p{N}]))/iu;

type ConditionCell = Extract<TableCell, { kind: "conditionCell" }>;
type CellPart = ConditionCell["first"];

/** `not interested` is the value of that name, if the column's type has one. */
function asValue(on: Elaboration, subject: Expression, part: CellPart): CellPart {
  const [only, second] = part.right;
  const type = on.typeOf(subject);
  if (part.operator !== "is not" || !isChoice(type) || second !== undefined) return part;
  if (only?.kind !== "nameExpression" || only.name.quoted) return part;
  const value = type.values.find((one) => fold(one) === fold(`not ${only.name.text}`));
  if (value === undefined || matchValue(type.values, value) === null) return part;
  const { span } = part;
  const name = { kind: "name", span, text: value, quoted: true } as const;
  return { ...part, operator: "=", right: [{ kind: "nameExpression", span, name }] };
}
