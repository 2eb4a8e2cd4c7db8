import type { ExpressionIndex } from "./expression-index.ts";

export interface PlanPlaces {
  readonly files: readonly string[];
  /** By rule, guardrail and limit, in the plan's order. */
  readonly rules: readonly StatementPlace[];
  readonly guardrails: readonly StatementPlace[];
  readonly limits: readonly StatementPlace[];
  /** In no particular order. */
  readonly tables: readonly TablePlace[];
}

/** A table with its rows and cells as parts. */
export interface TablePlace extends StatementPlace {
  /** The `rows` that it is. */
  readonly rows: ExpressionIndex;
}

export interface StatementPlace extends PlanPlace {
  /** The parts of the condition as written, for `why`. An expression's index is unique within one statement. */
  readonly parts: readonly PartPlace[];
}

export interface PartPlace extends PlanPlace {
  readonly expression: ExpressionIndex;
  readonly text: string;
}

/** 1-based lines and columns, end exclusive. */
export interface PlanPlace {
  /** Index into `PlanPlaces.files`. */
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
