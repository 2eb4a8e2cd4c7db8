import type { HitPolicy } from "@handrail/syntax";
import type { Type } from "../types/type.ts";
import type { AggregateFunction, LinkedField, LinkedHistory } from "./history.ts";
import type { Place } from "./place.ts";

export type { Place } from "./place.ts";

/**
 * A constant: yes/no a boolean; choices, text, dates (`2026-11-23`) and instants (`2026-11-23T09:00:00Z`, always UTC) as text;
 * numbers and percents a number; money decimal text; durations as ISO 8601 or `5 business days`; lists an array.
 */
export type ConstantValue = boolean | number | string | readonly ConstantValue[];

export type ComparedAs =
  | "yes/no"
  | "choice"
  | "number"
  | "money"
  | "duration"
  | "date"
  | "time"
  | "text"
  | "any";

export type Relation = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** See `ArithmeticKind` of the plan, which has the same words. */
export type ArithmeticKind =
  | "number"
  | "money"
  | "money number"
  | "money ratio"
  | "duration"
  | "duration number"
  | "duration ratio"
  | "time duration"
  | "date duration"
  | "time time"
  | "date date";

interface TypedNode {
  readonly type: Type;
  /** The part of the text that says this; what the model adds stands at the part it was made from. */
  readonly place: Place;
}

/**
 * A resolved and typed condition or value. Sugar is gone: names are facts, defines or constants, settings are their values,
 * value alternatives are `one of`, `between` is two comparisons, `ago` is arithmetic on `now`, percent factors are divided by 100.
 */
export type TypedExpression = TypedNode &
  (
    | { readonly op: "fact"; readonly fact: LinkedFact }
    | { readonly op: "define"; readonly define: LinkedDefine }
    | { readonly op: "constant"; readonly value: ConstantValue }
    | { readonly op: "now" }
    | { readonly op: "today" }
    | { readonly op: "and" | "or"; readonly of: readonly TypedExpression[] }
    | { readonly op: "not" | "known" | "day of"; readonly of: TypedExpression }
    | {
        readonly op: "compare";
        readonly as: ComparedAs;
        readonly relation: Relation;
        readonly left: TypedExpression;
        readonly right: TypedExpression;
        /** The steps in order, where the relation orders choices. */
        readonly values?: readonly string[];
      }
    | {
        readonly op: "one of";
        readonly as: ComparedAs;
        readonly left: TypedExpression;
        readonly values: readonly ConstantValue[];
      }
    | {
        readonly op: "contains";
        readonly as: "text" | "list";
        readonly of: ComparedAs;
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | {
        readonly op: "starts with";
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | {
        readonly op: "arithmetic";
        readonly as: ArithmeticKind;
        readonly operator: "+" | "-" | "*" | "/";
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | ScoreExpression
    /** The variant of an experiment that the subject has. */
    | {
        readonly op: "variant";
        readonly salt: string;
        readonly subject: TypedExpression;
        /** Shares in percent, in the order written. */
        readonly variants: readonly { readonly name: string; readonly share: number }[];
      }
    | {
        readonly op: "band";
        readonly score: TypedExpression & ScoreExpression;
        /** From the lowest; the last has no upper end. */
        readonly bands: readonly { readonly name: string; readonly below: number | null }[];
      }
    /** A field of the element that the enclosing aggregate or selection looks at. */
    | { readonly op: "field"; readonly history: LinkedHistory; readonly field: LinkedField }
    | {
        readonly op: "aggregate";
        readonly function: AggregateFunction;
        readonly history: LinkedHistory;
        readonly window: TypedExpression | null;
        readonly where: TypedExpression | null;
        readonly of: TypedExpression | null;
        /** Of a percentile. */
        readonly rank?: number;
      }
    | {
        readonly op: "selection";
        readonly history: LinkedHistory;
        readonly count: number | null;
        /** A window is part of it. */
        readonly where: TypedExpression | null;
        readonly by: {
          readonly of: TypedExpression;
          readonly order: "highest" | "lowest";
        } | null;
        /** Null for whole records. */
        readonly of: TypedExpression | null;
      }
    | RowsExpression
    /** Whether a row is the one that counts. */
    | { readonly op: "hit"; readonly rows: LinkedRows; readonly row: number }
    /** The value that the row gives which counts; of a table that collects, the values of all that hold. */
    | {
        readonly op: "pick";
        readonly rows: LinkedRows;
        /** By row; null where a row gives none. */
        readonly values: readonly (TypedExpression | null)[];
      }
  );

/** The rows of a table: one object for all that refers to them, since there may be thousands. */
export type LinkedRows = TypedExpression & RowsExpression;

export interface RowsExpression {
  readonly op: "rows";
  readonly policy: HitPolicy;
  /** The condition of each row. */
  readonly of: readonly TypedExpression[];
}

/** The sum of the points whose conditions are true. */
export interface ScoreExpression {
  readonly op: "score";
  readonly items: readonly { readonly when: TypedExpression; readonly points: number }[];
}

export interface LinkedFact {
  /** What its `id` clause says, else its name's slug: a further name in records. */
  readonly id: string;
  readonly name: string;
  readonly type: Type;
  /** No `fact` statement: the type was inferred from use. */
  readonly inferred: boolean;
  readonly ask: string | null;
  /** Its declaration, or where it is first used. */
  readonly place: Place;
}

/** A named value that follows from the facts: of a `define`, a score, or a band of one. */
export interface LinkedDefine {
  readonly name: string;
  readonly type: Type;
  readonly value: TypedExpression;
  readonly place: Place;
}
