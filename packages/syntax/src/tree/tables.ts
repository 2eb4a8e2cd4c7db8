import type { ActionUse } from "./actions.ts";
import type { ComparisonOperator, Expression, Name } from "./expressions.ts";
import type { Node } from "./span.ts";

/** Which rows of a table count, where several hold. */
export type HitPolicy = "first match" | "unique" | "collect";

export type TableColumn = WhenColumn | ValueColumn | ActionColumn | NoteColumn | BrokenColumn;

/** `when NAME`: what the cells below are compared with. */
export interface WhenColumn extends Node {
  readonly kind: "whenColumn";
  readonly subject: Expression;
}

/** `then NAME`: a value that the table gives. */
export interface ValueColumn extends Node {
  readonly kind: "valueColumn";
  readonly name: Name;
}

/** `then`: an action a row. */
export interface ActionColumn extends Node {
  readonly kind: "actionColumn";
}

/** `because` and `source`. */
export interface NoteColumn extends Node {
  readonly kind: "becauseColumn" | "sourceColumn";
}

/** A column whose first cell could not be read; the cells below it are left out. */
export interface BrokenColumn extends Node {
  readonly kind: "brokenColumn";
}

/** As many cells as the table has columns: those that are missing are broken. */
export interface TableRow extends Node {
  readonly kind: "tableRow";
  readonly cells: readonly TableCell[];
}

export type TableCell = AnyCell | ConditionCell | ValueCell | ActionCell | NoteCell | BrokenCell;

/** `-`: in a `when` column anything, unknown too; in any other nothing. */
export interface AnyCell extends Node {
  readonly kind: "anyCell";
}

/** `evaluation`, `>= 50k EUR`, `5 to 10`, `unknown or < 3`: what is compared stands in the column's first cell. */
export interface ConditionCell extends Node {
  readonly kind: "conditionCell";
  readonly first: CellPart;
  readonly rest: readonly CellLink[];
}

export interface CellLink {
  readonly operator: "and" | "or";
  readonly operatorSpan: Node["span"];
  readonly operand: CellPart;
}

/** A comparison without its left side; a bare value is `=`, a list `is one of`, `5 to 10` is `is from`. */
export interface CellPart extends Node {
  readonly kind: "cellPart";
  readonly operator: ComparisonOperator;
  readonly operatorSpan: Node["span"];
  /** `not between 5 and 10`. */
  readonly negated: boolean;
  readonly right: readonly Expression[];
}

export interface ValueCell extends Node {
  readonly kind: "valueCell";
  readonly value: Expression;
}

export interface ActionCell extends Node {
  readonly kind: "actionCell";
  readonly actions: readonly ActionUse[];
}

/** The text of a `because` or `source` cell, with or without quotes. */
export interface NoteCell extends Node {
  readonly kind: "noteCell";
  readonly text: string;
}

export interface BrokenCell extends Node {
  readonly kind: "brokenCell";
}
