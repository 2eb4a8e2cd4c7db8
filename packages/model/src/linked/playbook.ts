import type { ChoicePolicy } from "@handrail/syntax";
import type { LinkedAction, LinkedPattern, LinkedRecommendation, LinkedRole } from "./action.ts";
import type { LinkedCalendar } from "./calendar.ts";
import type {
  ConstantValue,
  LinkedDefine,
  LinkedFact,
  LinkedRows,
  Place,
  TypedExpression,
} from "./expression.ts";
import type { LinkedField, LinkedHistory } from "./history.ts";
import type { LinkedPromise } from "./promise.ts";
import type { LinkedSituation, LinkedTest } from "./test.ts";

/**
 * One playbook with all that it uses, every name resolved and every expression typed: what the compiler reads. Lists are in
 * an order that no order of files or statements changes: by id for rules and guardrails, by folded name for the rest.
 */
export interface LinkedPlaybook {
  readonly title: string | null;
  readonly version: string | null;
  /** IANA zone of the entry file's header; UTC without one. */
  readonly zone: string;
  readonly calendars: readonly LinkedCalendar[];
  /** The name of the one that business time follows which names none; null without a calendar. */
  readonly calendar: string | null;
  readonly facts: readonly LinkedFact[];
  readonly histories: readonly LinkedHistory[];
  readonly defines: readonly LinkedDefine[];
  readonly actions: readonly LinkedAction[];
  readonly choices: readonly LinkedChoice[];
  /** Those that something refers to; their rows are in `rules` and `defines`. */
  readonly tables: readonly LinkedTable[];
  readonly rules: readonly LinkedRule[];
  readonly guardrails: readonly LinkedGuardrail[];
  readonly limits: readonly LinkedLimit[];
  readonly bindings: readonly LinkedBinding[];
  /** The tests of the entry file only: used files run theirs themselves. */
  readonly tests: readonly LinkedTest[];
  /** Those of all files: what a used playbook promises, one that uses it keeps. */
  readonly promises: readonly LinkedPromise[];
  /** The situations of the used files' tests, in which promises are tried, too. */
  readonly situations: readonly LinkedSituation[];
  /** Facts that tests and promises speak of, but nothing that decides. */
  readonly idleFacts: readonly LinkedFact[];
}

/** What all sentences that decide something carry. */
export interface LinkedSentence {
  readonly id: string;
  readonly title: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly because: string | null;
  readonly source: string | null;
  readonly priority: number;
  readonly tags: readonly string[];
  readonly place: Place;
}

export interface LinkedStatement extends LinkedSentence {
  /** Constant true without a `when`; `unless X` is already `and not X`. */
  readonly when: TypedExpression;
}

/** `validFrom` and `validUntil` of a rule already include those of the header of its file. */
export interface LinkedRule extends LinkedStatement {
  readonly choice: LinkedMembership | null;
  readonly then: readonly LinkedRecommendation[];
}

/** The choice that a rule belongs to. */
export interface LinkedMembership {
  readonly name: string;
  /** The rule's place in its file where the first match wins; else 0. */
  readonly order: number;
}

/** Where a table stands, for explanations. */
export interface LinkedTable {
  readonly rows: LinkedRows;
  readonly place: Place;
}

/** Rules of which at most one wins. */
export interface LinkedChoice {
  readonly name: string;
  readonly policy: ChoicePolicy;
  readonly place: Place;
}

export interface LinkedGuardrail extends LinkedStatement {
  readonly covers: LinkedPattern;
  readonly via: LinkedRole | null;
}

export interface LinkedLimit extends LinkedSentence {
  readonly covers: LinkedPattern;
  readonly count: number;
  /** Null: per decision. */
  readonly counting: LinkedCounting | null;
}

export interface LinkedCounting {
  readonly history: LinkedHistory;
  /** A duration. */
  readonly per: TypedExpression;
  /** Per event. */
  readonly where: TypedExpression | null;
}

export interface LinkedBinding {
  /** The history whose elements hold the column; null where the record itself does. */
  readonly history: LinkedHistory | null;
  /** What is read; of a history one of its fields. */
  readonly fact: LinkedFact | LinkedField;
  readonly column: string;
  /** Foreign spellings to a value; null means not known. */
  readonly mappings: readonly {
    readonly from: readonly string[];
    readonly to: ConstantValue | null;
  }[];
  readonly otherwise?: ConstantValue | null;
  readonly format: string | null;
  readonly place: Place;
}
