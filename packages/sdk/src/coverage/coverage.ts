import type { Place } from "@handrail/model";

/** What the tests of some playbooks exercise, and what they do not. */
export interface Coverage {
  /** In the order of files and, in each, of the text. */
  readonly items: readonly CoverageItem[];
  /** In how many situations they were looked at: one a test. */
  readonly tests: number;
  /** Over all outcomes. */
  readonly total: CoverageCount;
  /** By kind, in a fixed order; kinds of which there is nothing are left out. */
  readonly kinds: readonly (CoverageCount & { readonly kind: CoverageKind })[];
}

/** How many outcomes there are, and how many of them a test shows. */
export interface CoverageCount {
  readonly covered: number;
  readonly all: number;
  /** Rounded down to a tenth, so that 100 is all of them; 100 where there is nothing to cover. */
  readonly percent: number;
}

export type CoverageKind = (typeof coverageKinds)[number];

/** In the order in which they are shown. */
export const coverageKinds = [
  "rule",
  "row",
  "condition",
  "guardrail",
  "limit",
  "score item",
  "band",
  "choice member",
  "variant",
  "promise",
] as const;

/** Something that a test can show in more than one way. */
export interface CoverageItem {
  readonly kind: CoverageKind;
  readonly place: Place;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** As it is written, on one line; of a whole statement its title, where it has one. */
  readonly text: string;
  /** The statement that it is a part of, by title or name; null where it is a statement itself. */
  readonly within: string | null;
  readonly outcomes: readonly CoverageOutcome[];
}

export interface CoverageOutcome {
  /** What is to be seen: `fires`, `true`, `false`, `blocks`. */
  readonly outcome: string;
  /** In how many tests it is. */
  readonly tests: number;
  /** What a test would have to say for it to be seen: whole sentences, with an example where one was asked for and found. */
  readonly wanted: string;
  /** It was asked for, and shown, that no situation has it: it counts for nothing. */
  readonly impossible: boolean;
}

/** How much of some items is covered. */
export function countOf(items: readonly CoverageItem[]): CoverageCount {
  const outcomes = items.flatMap((item) => item.outcomes).filter(({ impossible }) => !impossible);
  const covered = outcomes.filter(({ tests }) => tests > 0).length;
  const all = outcomes.length;
  return { covered, all, percent: all === 0 ? 100 : Math.floor((1000 * covered) / all) / 10 };
}
