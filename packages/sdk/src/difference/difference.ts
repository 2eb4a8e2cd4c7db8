import type { Place } from "@handrail/model";

/** What differs between two versions of a playbook, sentence by sentence. */
export interface Difference {
  /** Both compile to the same plan. */
  readonly same: boolean;
  /** Nothing differs that decides, only titles and reasons at most: a proof that every situation is decided alike. */
  readonly alike: boolean;
  /** What differs beside sentences: the zone, calendars, how columns are read. */
  readonly beside: readonly ("zone" | "calendars" | "columns")[];
  /** In the order of the new version's text, then what is gone in the order of the old one's. */
  readonly sentences: readonly SentenceDifference[];
}

export interface SentenceDifference {
  readonly kind: SentenceKind;
  /**
   * `reworded`: only its title or its reasons; `changed`: what it decides, by its own words or by those of a definition or a setting that it
   * uses.
   */
  readonly change: "added" | "removed" | "changed" | "reworded";
  /** Its title or name; without one, how it reads. */
  readonly name: string;
  readonly before: Sentence | null;
  readonly after: Sentence | null;
}

export type SentenceKind =
  | "rule"
  | "guardrail"
  | "limit"
  | "choice"
  | "value"
  | "fact"
  | "history"
  | "action";

export interface Sentence {
  readonly place: Place;
  /** 1-based. */
  readonly line: number;
  /** As it is written, on one line. */
  readonly text: string;
}
