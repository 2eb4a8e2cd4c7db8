import type { ChoicePolicy } from "@handrail/syntax";
import type { ExperimentOutline } from "../constants/variant.ts";
import type { SettingValue } from "../expressions/elaboration.ts";
import type { LinkedField } from "../linked/history.ts";
import type { Type } from "../types/type.ts";
import type { DerivedPart } from "./declarations.ts";

/** Everything that is declared in reach of one entry file, by folded names, without positions. */
export interface Scope {
  readonly entry: string;
  /** IANA zone of the entry's header. */
  readonly zone: string;
  /** The entry and all that it uses, the used before those that use them. */
  readonly files: readonly string[];
  /**
   * Facts, histories by both of their names, settings, and what follows from facts (defines, scores, bands): they share their
   * names.
   */
  readonly names: ReadonlyMap<string, ScopedName>;
  readonly actions: ReadonlyMap<string, ScopedAction>;
  readonly calendars: ReadonlyMap<string, ScopedCalendar>;
  /** Folds of the calendars that may govern business time: one, none where there is no calendar, several where nothing says which. */
  readonly governing: readonly string[];
  readonly choices: ReadonlyMap<string, ScopedChoice>;
  /** Once one fact is declared, an undeclared one is worth a warning. */
  readonly declaresFacts: boolean;
  /** Once one action is declared, all must be. */
  readonly declaresActions: boolean;
  /** How each trait is spelt, by its fold. */
  readonly traits: ReadonlyMap<string, string>;
  /** Settings that files which do not use one another set to different values. */
  readonly disputes: readonly SettingDispute[];
}

/** A statement, wherever it stands. */
export interface StatementId {
  readonly file: string;
  readonly index: number;
}

export type ScopedName = ScopedFact | ScopedHistory | ScopedDefine | ScopedSetting;

interface Scoped extends StatementId {
  readonly name: string;
}

export interface ScopedFact extends Scoped {
  readonly kind: "fact";
  readonly type: Type;
  readonly ask: string | null;
  readonly id: string | null;
}

export interface ScopedHistory extends Scoped {
  readonly kind: "history";
  readonly of: "history" | "list";
  readonly plural: string;
  readonly fields: readonly LinkedField[];
}

export interface ScopedDefine extends Scoped {
  readonly kind: "define";
  readonly part: DerivedPart;
  readonly experiment?: ExperimentOutline;
}

export interface ScopedSetting extends Scoped {
  readonly kind: "setting";
  /** What it comes to here, after every `set`. */
  readonly value: SettingValue;
  /** What its own statement says. */
  readonly initial: SettingValue;
}

export interface ScopedCalendar extends Scoped {
  /** IANA zone of the header of its file, which it has without one of its own. */
  readonly fileZone: string | null;
}

export interface ScopedAction extends Scoped {
  readonly id: string | null;
  readonly traits: readonly string[];
}

export interface ScopedChoice extends Scoped {
  readonly policy: ChoicePolicy;
}

export interface SettingDispute {
  readonly fold: string;
  readonly name: string;
  readonly sides: readonly StatementId[];
}
