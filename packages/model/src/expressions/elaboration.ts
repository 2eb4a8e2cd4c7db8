import type { Comparison, Expression, Name, Span } from "@handrail/syntax";
import type { LiteralContent } from "../constants/literal.ts";
import type { ExperimentOutline } from "../constants/variant.ts";
import type { Report } from "../findings/report.ts";
import type { Reading } from "../histories/reading.ts";
import type { Slip } from "../histories/slips/slip.ts";
import type { LinkedDefine, LinkedFact, Place, TypedExpression } from "../linked/expression.ts";
import type { LinkedField, LinkedHistory } from "../linked/history.ts";
import type { Type } from "../types/type.ts";
import type { Evidence } from "./evidence.ts";

/** The value of a setting: a word means what the type on the other side makes of it. */
export type SettingValue =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "literal"; readonly literal: LiteralContent; readonly zone: string | null }
  | { readonly kind: "broken" };

/** What a declared name stands for. */
export type Referent =
  | { readonly kind: "fact"; readonly fact: LinkedFact }
  | { readonly kind: "history"; readonly history: LinkedHistory }
  | { readonly kind: "field"; readonly history: LinkedHistory; readonly field: LinkedField }
  | { readonly kind: "aggregate"; readonly reading: Reading }
  /** Words that were probably meant to say something of a history. */
  | { readonly kind: "slip"; readonly slip: Slip }
  | { readonly kind: "define"; readonly define: LinkedDefine }
  | { readonly kind: "setting"; readonly value: SettingValue }
  | { readonly kind: "now" | "today" };

/** The names of a scope, by their folds. */
export interface Names {
  declared(fold: string): Referent | undefined;
  readonly histories: readonly LinkedHistory[];
  /** What the words of a name say of a history, if they do. */
  reading(text: string): Reading | undefined;
  /** What they were meant to say, where they say nothing and are declared by nothing. */
  slip(text: string): Slip | undefined;
  /** The history whose elements a filter looks at, in a filter. */
  readonly element?: LinkedHistory;
  /** The fact that an undeclared name stands for. */
  inferred(fold: string, written: string): LinkedFact;
  /** Whether a name is a fact, a define or a setting: declared, or used as a fact somewhere. */
  has(fold: string): boolean;
  /** What an experiment of this name splits, and how. */
  experiment(fold: string): ExperimentOutline | undefined;
  /** The calendar of a name, as it is declared. */
  calendar(fold: string): string | undefined;
  calendars(): readonly string[];
  /** Everything that may be written where a value is expected, as declared. */
  known(): readonly string[];
}

/** A use of an undeclared name as a fact. */
export interface UndeclaredUse {
  readonly fold: string;
  readonly name: string;
  readonly span: Span;
  readonly evidence: Evidence | null;
}

/** What a name in an expression turned out to be; a `moment` is `now` or `today`, a `word` a role or medium as it is written. */
export type NameMeaning =
  | "fact"
  | "history"
  | "field"
  | "define"
  | "setting"
  | "moment"
  | "value"
  | "word";

/** Turns the expressions of one file into typed ones: the parts of that work, as they see one another. */
export interface Elaboration {
  readonly file: string;
  readonly text: string;
  readonly zone: string;
  readonly names: Names;
  readonly report: Report;
  place(span: Span): Place;
  /** What a name stands for, or undefined if it is not declared. */
  find(name: Name): Referent | undefined;
  /** The same file as a filter sees it that looks at the elements of a history. */
  inside(history: LinkedHistory): Elaboration;
  /** The type of an expression, without a finding and without evidence. */
  typeOf(expression: Expression): Type;
  /** Notes what an undeclared fact's place shows of its type, wherever in an expression the fact stands. */
  expect(expression: Expression, evidence: Evidence): void;
  use(use: UndeclaredUse): void;
  /**
   * Notes what a name turned out to be; the same name may be noted more than once.
   *
   * @param of the history that a field belongs to
   */
  mention(name: Name, meaning: NameMeaning, of?: LinkedHistory): void;
  /** A yes/no expression; anything else is reported. */
  condition(expression: Expression): TypedExpression;
  value(expression: Expression): TypedExpression;
  /** @param alternatives values that `or` adds to the right side */
  comparison(comparison: Comparison, alternatives: readonly Expression[]): TypedExpression;
}
