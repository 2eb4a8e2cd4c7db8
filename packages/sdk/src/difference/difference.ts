import type { AskedRegion, LimitDifference, Region, UnclearDifference } from "@handrail/analysis";
import type { Place } from "@handrail/model";

/** What differs between two versions of a playbook, sentence by sentence. */
export interface Difference {
  /** Both compile to the same plan. */
  readonly same: boolean;
  /** A proof that every situation is decided alike, and is read alike. */
  readonly alike: boolean;
  /** What differs beside sentences: the zone, calendars, how columns are read. */
  readonly beside: readonly ("zone" | "calendars" | "columns")[];
  /** In the order of the new version's text, then what is gone in the order of the old one's. */
  readonly sentences: readonly SentenceDifference[];
  readonly situations: SituationDifference;
}

/** Which situations are decided differently. */
export interface SituationDifference {
  /** None is: proved. */
  readonly none: boolean;
  readonly actions: readonly {
    /** As the newer version calls it; as the older one does, where it is gone. */
    readonly action: string;
    readonly regions: readonly DifferentRegion[];
  }[];
  /** Facts for which the versions do not ask in the same situations. */
  readonly asks: readonly {
    readonly fact: string;
    /** The actions that its answer settles, or those they are chosen from. */
    readonly actions: readonly string[];
    readonly regions: readonly DifferentlyAsked[];
  }[];
  /** What only one version's limits put off. */
  readonly limits: readonly DifferentlyPutOff[];
  /** What cannot be told, and why. */
  readonly unclear: readonly UnclearDifference[];
}

/** What is recommended in both versions, and put off by a limit in only one of them. */
export type DifferentlyPutOff = Omit<LimitDifference, "rooms">;

/** Situations in which an action is decided differently. */
export interface DifferentRegion extends Omit<Region, "words"> {
  /** A condition in the newer version's words; empty for all situations. */
  readonly where: string;
  /** The sentences that make the difference, where it is plain which: places in `sentences`. */
  readonly because: readonly number[];
}

/** Situations in which only one version asks for a fact. */
export interface DifferentlyAsked extends Omit<AskedRegion, "words"> {
  readonly where: string;
}

export interface SentenceDifference {
  readonly kind: SentenceKind;
  /** Before and after. */
  readonly ids: readonly [string | null, string | null];
  /**
   * `reworded`: only its title or its reasons; `changed`: what it decides, by its own words or by those of a definition or a setting that it
   * uses; `moved`: a row of a table that only stands elsewhere.
   */
  readonly change: "added" | "removed" | "changed" | "reworded" | "moved";
  /** Of a row of a table that stands elsewhere. */
  readonly moved?: MovedRow;
  /** Its title or name; without one, how it reads. */
  readonly name: string;
  readonly before: Sentence | null;
  readonly after: Sentence | null;
}

/** Where a row of a table stood among those that both versions have, and where it stands: from 1. */
export interface MovedRow {
  readonly from: number;
  readonly to: number;
}

export type SentenceKind =
  | "rule"
  | "guardrail"
  | "limit"
  | "choice"
  | "value"
  | "setting"
  | "fact"
  | "history"
  | "action";

export interface Sentence {
  readonly place: Place;
  /** 1-based. */
  readonly line: number;
  /** As it is written, on one line. */
  readonly text: string;
  /** As it is written, line by line. */
  readonly lines: readonly string[];
}
