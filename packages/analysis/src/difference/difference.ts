import type { Situation } from "../answer.ts";
import type { DecidedAction } from "./decided.ts";
import type { Rooms } from "./limits/rooms.ts";
import type { Renamed } from "./renamed.ts";

/** Which situations two versions decide differently. */
export interface PlanDifference {
  /** Every situation is decided alike: proved. */
  readonly none: boolean;
  readonly actions: readonly ActionDifference[];
  /** Facts for which the versions do not ask in the same situations. */
  readonly asks: readonly AskedDifference[];
  /** What only one version's limits put off. */
  readonly limits: readonly LimitDifference[];
  /** What cannot be told, by action or by limit. */
  readonly unclear: readonly UnclearDifference[];
}

export interface ActionDifference {
  /** As the newer version calls it; as the older one does, where it is gone. */
  readonly action: string;
  readonly regions: readonly Region[];
}

/** Situations in which an action is decided differently. */
export interface Region {
  /** A condition of the language, in the newer version's words; empty for all situations. */
  readonly words: string;
  /** Its parts, which all hold. */
  readonly conditions: readonly string[];
  /** What rules come to in the region, beside its conditions: only where many rules speak for the action. */
  readonly rules: readonly RuleStanding[];
  /** Whether one of the rules speaks for the action that are the same in both versions; null where that does not matter, or the conditions say it. */
  readonly spoken: boolean | null;
  /** What those guardrails on the action do that are the same in both versions; null where that does not matter, or the conditions say it. */
  readonly guardrails:
    | "free"
    /** For certain or not. */
    | "blocked"
    | "blocked for certain"
    | "blocked until more is known"
    | null;
  /** Every situation in it is decided as the example is; else some are decided as other rules say that hold there as well. */
  readonly uniform: boolean;
  readonly example: RegionExample;
}

/** What is recommended in both versions, and put off in one of them by a limit that is not the same. Where both put it off, until when may differ. */
export interface LimitDifference {
  /** Its title, or what it is about. */
  readonly limit: string;
  /** What may be put off, as the newer version calls it; the first is so in the example. */
  readonly actions: readonly string[];
  /** The version that puts it off. */
  readonly version: "before" | "after";
  /** When it has no room, and the other has, as a part of a sentence; what may count or not counts. */
  readonly words: string;
  /** The same of the limits themselves. */
  readonly rooms: Rooms;
  readonly example: LimitExample;
}

export interface LimitExample extends Situation {
  readonly words: string;
  /** Until when it is put off; null where that is not known, or time makes no room. */
  readonly until: string | null;
}

/** A fact for which only one version asks, somewhere, to settle some actions. */
export interface AskedDifference {
  /** Those, or what they are chosen from, that its answer settles; as the newer version calls them. */
  readonly actions: readonly string[];
  /** As the newer version calls it. */
  readonly fact: string;
  readonly regions: readonly AskedRegion[];
}

/** Situations in which only one version asks for a fact. */
export interface AskedRegion {
  /** A condition of the language, in the newer version's words; empty for all situations. */
  readonly words: string;
  readonly conditions: readonly string[];
  /** Only as far as no sentence about the same action asks for it that is the same in both versions. */
  readonly alone: boolean;
  readonly asked: "before" | "after";
  readonly example: AskedExample;
}

export interface AskedExample extends Situation {
  readonly words: string;
  /** All that each version asks for to settle them, by name in the newer version. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface RuleStanding {
  readonly id: string;
  readonly title: string | null;
  readonly version: "before" | "after" | "both";
  readonly standing: "not true" | "not pending" | "pending" | "false";
}

export interface RegionExample extends Situation {
  /** `stage = evaluation and channel = reseller`. */
  readonly words: string;
  readonly before: DecidedAction;
  readonly after: DecidedAction;
  /** Sentences, by id, that make the decision about the action and are in one version only. */
  readonly because: readonly string[];
}

export interface UnclearDifference {
  readonly action: string | null;
  /** What stands in the way, as a part of a sentence. */
  readonly reason: string;
  readonly place: UnclearPlace | null;
  /** What is known of where it may differ: a condition; null where nothing is. */
  readonly within: string | null;
  /** A situation that is decided differently, where one was found. */
  readonly example: RegionExample | null;
}

export interface UnclearPlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export interface DifferenceOptions {
  /** New names of facts, histories, actions and definitions by old ones. */
  readonly renamed?: Renamed;
  /** How many steps of the search all questions about one action may take; 3,000,000 by default. */
  readonly steps?: number;
  /** How many rules that are the same in both versions may speak for an action before regions are told without what they say; 8 by default. */
  readonly others?: number;
  /** How many regions of one action are told; 60 by default. */
  readonly regions?: number;
}
