import type { Node } from "./span.ts";

/**
 * A name of one word or several. `text` is what it says, with single spaces and without backticks; names are compared by
 * `fold`, never by `text`.
 */
export interface Name extends Node {
  readonly kind: "name";
  readonly text: string;
  /** Whether it stood in backticks, so that none of its words can be reserved. */
  readonly quoted: boolean;
}

export type Expression =
  | Chain
  | Not
  | Comparison
  | Arithmetic
  | Negation
  | Parenthesis
  | NameExpression
  | HistoryExpression
  | Literal
  | MissingExpression;

/**
 * Parts joined by `and` and `or` on one level, as written. Precedence is not the syntax's business: `stage is evaluation
 * or purchase and ready` reads differently when `purchase` is a declared yes/no fact, so the model folds the chain.
 */
export interface Chain extends Node {
  readonly kind: "chain";
  readonly first: Expression;
  readonly rest: readonly ChainLink[];
}

export interface ChainLink {
  readonly operator: "and" | "or";
  readonly operatorSpan: Node["span"];
  readonly operand: Expression;
}

export interface Not extends Node {
  readonly kind: "not";
  readonly operand: Expression;
}

/** An operator of a condition, in its normal spelling (single spaces). */
export type ComparisonOperator =
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "is"
  | "is not"
  | "is one of"
  | "is not one of"
  | "in"
  | "not in"
  | "is between" // two right sides, written with `and`
  | "is from" // two right sides, written with `to`; both literals
  | "is before"
  | "is after"
  | "is known" // no right side
  | "is unknown" // no right side
  | "is more than" // also `is less than 5`: plain comparisons in words
  | "is less than"
  | "is at least"
  | "is at most"
  | "is more than … ago" // the right side is a duration
  | "is less than … ago"
  | "is more than … away"
  | "is less than … away"
  | "contains"
  | "starts with";

export interface Comparison extends Node {
  readonly kind: "comparison";
  readonly left: Expression;
  readonly operator: ComparisonOperator;
  /** Where the operator's words stand (for `… ago` its first part: `is more than`). */
  readonly operatorSpan: Node["span"];
  /** As many as the operator takes: none for `is known`, two for `is between`, one or more for `is one of`. */
  readonly right: readonly Expression[];
}

export interface Arithmetic extends Node {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-" | "*" | "/";
  readonly left: Expression;
  readonly right: Expression;
}

/** A minus sign before an expression that is not a literal (a literal carries its own sign). */
export interface Negation extends Node {
  readonly kind: "negation";
  readonly operand: Expression;
}

export interface Parenthesis extends Node {
  readonly kind: "parenthesis";
  readonly inner: Expression;
}

/** A fact, a define, a setting, or a value: only the model can tell. `yes` and `no` arrive this way too. */
export interface NameExpression extends Node {
  readonly kind: "nameExpression";
  readonly name: Name;
}

/**
 * A name that a window, a filter or an order follows, so that it speaks of a history or a list: `number of contacts in last 30
 * days where (medium = phone)`. Without any of them the words are a `NameExpression`, and only the model can tell.
 */
export interface HistoryExpression extends Node {
  readonly kind: "historyExpression";
  readonly name: Name;
  /** The duration after `in last`. */
  readonly window: Expression | null;
  /** A `Parenthesis`, or one comparison. */
  readonly where: Expression | null;
  readonly order: Ordering | null;
}

/** `by highest deals won`. */
export interface Ordering extends Node {
  readonly kind: "ordering";
  readonly direction: "highest" | "lowest";
  readonly by: Name;
}

/** Stands where an expression is missing or broken, so that a half-typed sentence still has a tree. */
export interface MissingExpression extends Node {
  readonly kind: "missing";
}

export type Literal =
  | NumberLiteral
  | PercentLiteral
  | MoneyLiteral
  | DurationLiteral
  | DateLiteral
  | TimeLiteral
  | TextLiteral;

interface LiteralNode extends Node {
  readonly kind: "literal";
}

export interface NumberLiteral extends LiteralNode {
  readonly type: "number";
  readonly value: number;
}

/** `20%`: the value is in points, 20. */
export interface PercentLiteral extends LiteralNode {
  readonly type: "percent";
  readonly value: number;
}

/** `50k EUR`. The amount is decimal text ("50000"), because money is exact and a double is not. */
export interface MoneyLiteral extends LiteralNode {
  readonly type: "money";
  readonly amount: string;
  readonly currency: string;
}

export type DurationUnit =
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "business day"
  | "business hour"
  | "second";

/** `1h`, `30 min`, `3 business days in "Vienna office"`. */
export interface DurationLiteral extends LiteralNode {
  readonly type: "duration";
  readonly amount: number;
  readonly unit: DurationUnit;
  /** The calendar that business time follows, where it names one. */
  readonly calendar?: TextLiteral;
}

/** `2026-11-23`, kept as text; the model checks that the day exists. */
export interface DateLiteral extends LiteralNode {
  readonly type: "date";
  readonly text: string;
}

/** `2026-11-23T09:00Z`, with or without an offset, kept as text; without one the playbook's zone governs. */
export interface TimeLiteral extends LiteralNode {
  readonly type: "time";
  readonly text: string;
}

export interface TextLiteral extends LiteralNode {
  readonly type: "text";
  readonly value: string;
}
