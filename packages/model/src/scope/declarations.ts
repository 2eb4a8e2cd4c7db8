import type { ChoicePolicy } from "@handrail/syntax";
import type { ExperimentOutline } from "../constants/variant.ts";
import type { SettingValue } from "../expressions/elaboration.ts";
import type { LinkedField } from "../linked/history.ts";
import type { Type } from "../types/type.ts";

/**
 * What a file declares, without positions: an edit that changes none of this changes nothing for other files. `index` is
 * the statement's, and leads back to its place.
 */
export interface Declarations {
  /** The zone of the file's header. */
  readonly zone: string | null;
  /** The calendar that the file's header names. */
  readonly calendar: string | null;
  readonly calendars: readonly DeclaredCalendar[];
  readonly facts: readonly DeclaredFact[];
  readonly histories: readonly DeclaredHistory[];
  readonly defines: readonly DeclaredDefine[];
  readonly settings: readonly DeclaredSetting[];
  /** `set` statements. */
  readonly overrides: readonly DeclaredSetting[];
  readonly actions: readonly DeclaredAction[];
  readonly choices: readonly DeclaredChoice[];
}

export interface DeclaredCalendar {
  readonly name: string;
  readonly index: number;
}

export interface DeclaredFact {
  readonly name: string;
  readonly index: number;
  readonly type: Type;
  readonly ask: string | null;
  /** What its `id` clause says. */
  readonly id: string | null;
}

export interface DeclaredHistory {
  readonly of: "history" | "list";
  readonly name: string;
  readonly plural: string;
  readonly index: number;
  readonly fields: readonly LinkedField[];
}

/** A name for what follows from the facts. */
export interface DeclaredDefine {
  readonly name: string;
  readonly index: number;
  readonly part: DerivedPart;
  /** What an experiment splits, and how. */
  readonly experiment?: ExperimentOutline;
}

/** Which of the values that a statement names: the only or main one, the band of a score, or a column of a table. */
export type DerivedPart = "whole" | "band" | number;

export interface DeclaredSetting {
  readonly name: string;
  readonly index: number;
  readonly value: SettingValue;
}

export interface DeclaredChoice {
  readonly name: string;
  readonly index: number;
  readonly policy: ChoicePolicy;
}

export interface DeclaredAction {
  readonly name: string;
  readonly index: number;
  readonly traits: readonly string[];
  readonly id: string | null;
}

/** What a file recommends and forbids, without positions. */
export interface RuleOutline {
  readonly rules: readonly OutlinedRule[];
  readonly tables: readonly OutlinedTable[];
  readonly guardrails: readonly OutlinedGuardrail[];
  readonly limits: readonly OutlinedGuardrail[];
  /** Titles of `without rule` statements. */
  readonly without: readonly { readonly title: string; readonly index: number }[];
  /** Facts of `read` statements. */
  readonly reads: readonly { readonly fact: string; readonly index: number }[];
  readonly businessTime: BusinessTimeOutline;
}

/** Which calendars the business time of a file follows. */
export interface BusinessTimeOutline {
  /** Whether some names none. */
  readonly unnamed: boolean;
  /** Folds of those that are named. */
  readonly named: readonly string[];
}

export interface OutlinedRule {
  readonly title: string | null;
  readonly id: string | null;
  readonly actions: readonly string[];
  /** Words after `by`, `to` and `escalating to`. */
  readonly roles: readonly string[];
  /** The choice that it belongs to. */
  readonly choice: string | null;
  readonly priority: number;
  readonly index: number;
}

/** All rows of a table together. */
export type OutlinedTable = Omit<OutlinedRule, "choice" | "priority">;

/** A guardrail or a limit. */
export interface OutlinedGuardrail {
  readonly title: string | null;
  /** The one action that it names, if it names one. */
  readonly action: string | null;
  readonly id: string | null;
  readonly index: number;
}
