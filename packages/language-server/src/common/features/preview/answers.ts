import type { Range } from "vscode-languageserver";

/** What a preview is asked for. */
export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  /** The title of the situation to begin with; null: nothing is known. */
  readonly situation: string | null;
  /** What was answered in the form since, in order; null was skipped. */
  readonly steps: readonly PreviewStep[];
  /** Facts for the axes of the map; null: those that rules use most. */
  readonly rows: string | null;
  readonly columns: string | null;
}

export interface PreviewStep {
  readonly fact: string;
  /** As somebody types it. */
  readonly said: string | null;
}

/** A playbook with errors decides nothing. */
export interface Unready {
  readonly errors: number;
  /** Somebody begins it: there is no sentence in it yet. */
  readonly isEmpty: boolean;
  /** The first of them, where it is in this file. */
  readonly first: { readonly message: string; readonly range: Range } | null;
}

export interface Preview {
  readonly title: string | null;
  /** Titles of the situations that the playbook can be tried in. */
  readonly situations: readonly string[];
  /** The one that it is tried in. */
  readonly situation: string | null;
  /** When it is decided, in UTC, and the playbook's zone. */
  readonly at: string;
  readonly zone: string;
  readonly axes: readonly Axis[];
  /** All that may be recommended. */
  readonly actions: readonly string[];
  /** Null where the playbook has no fact with a few values. */
  readonly map: PreviewMap | null;
  readonly form: PreviewForm;
}

/** A fact that may be an axis, with its values in their order. */
export interface Axis {
  readonly fact: string;
  readonly values: readonly string[];
}

export interface PreviewMap {
  readonly rows: Axis;
  readonly columns: Axis | null;
  /** By row and column. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface Cell {
  /** Empty is a gap. */
  readonly actions: readonly CellAction[];
}

/**
 * `may` is recommended as soon as something is known that is not; `may be blocked` is blocked by a guardrail as long as something is
 * not known.
 */
export type Standing = "recommended" | "may" | "blocked" | "may be blocked" | "deferred";

export interface CellAction {
  readonly action: string;
  readonly standing: Standing;
  readonly traits: readonly string[];
  /** The deadline in words. */
  readonly within: string | null;
  /** Titles of the rules; of a blocked one, of what blocks it. */
  readonly because: readonly string[];
  /** What would have to be known. */
  readonly unknown: readonly string[];
}

export interface PreviewForm {
  readonly steps: readonly AnsweredStep[];
  /** An answer that does not fit its fact: it is left out. */
  readonly problem: { readonly fact: string; readonly message: string } | null;
  readonly question: FormQuestion | null;
  /** All facts that could still be asked for, the question's first. */
  readonly open: readonly string[];
  readonly decided: readonly DecidedAction[];
}

export interface AnsweredStep {
  readonly fact: string;
  readonly said: string | null;
  readonly changed: readonly { readonly action: string; readonly to: string }[];
}

export interface FormQuestion {
  readonly fact: string;
  readonly text: string;
  readonly choices: readonly string[] | null;
  readonly isOpen: boolean;
  readonly isMultiple: boolean;
  readonly expected: string;
  readonly example: string;
  readonly concerns: readonly string[];
}

export interface DecidedAction extends CellAction {
  /** An instant in UTC: the deadline, or when what is deferred has room again. */
  readonly due: string | null;
  /** Who, to whom, over what: `by`, `to`, `via` with their values. */
  readonly manner: readonly string[];
  readonly rules: readonly Reason[];
  /** Guardrails and limits that hold it back. */
  readonly against: readonly Reason[];
}

export interface Reason {
  readonly title: string;
  readonly because: string | null;
  readonly source: string | null;
}

/** The condition at the cursor. */
export interface PreviewCondition {
  readonly kind: "rule" | "guardrail";
  readonly title: string;
  /** Of the statement. */
  readonly range: Range;
  readonly condition: ConditionPart;
}

export interface ConditionPart {
  readonly kind: "and" | "or" | "not" | "test";
  readonly text: string;
  /** Null is not known. */
  readonly truth: boolean | null;
  /** What the parts that are no conditions come to, in words. */
  readonly values: readonly { readonly text: string; readonly said: string }[];
  readonly parts: readonly ConditionPart[];
}

/** Why, or why not. */
export interface PreviewWhy {
  readonly action: string;
  readonly statements: readonly {
    readonly kind: "rule" | "guardrail";
    readonly title: string;
    readonly truth: boolean | null;
    readonly condition: ConditionPart;
  }[];
  /** The fewest facts that would turn the answer; null where none were found. */
  readonly change: readonly { readonly fact: string; readonly to: string }[] | null;
}
