import type { Plan } from "@handrail/evaluator";
import type { Place } from "@handrail/model";
import type { MutationOperator } from "./edit.ts";

/** What became of slight changes: which of them a test notices. */
export interface MutationReport {
  /** In the order of files and, in each, of the text. */
  readonly changes: readonly Change[];
  readonly noticed: number;
  /** Noticed of all, in percent, rounded down to a tenth; 100 where there is nothing to change. */
  readonly percent: number;
}

/** A slight change of one sentence. */
export interface Change {
  readonly operator: MutationOperator;
  /** What is changed. */
  readonly place: Place;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** The statement that it is in: its title, its name, or its beginning. */
  readonly within: string;
  /** What stands there, on one line. */
  readonly before: string;
  /** What would stand there instead; null where nothing would. */
  readonly after: string | null;
  /** The whole sentence as it would read, without its reasons; null where it is left out. */
  readonly sentence: string | null;
  /** The first test that notices it, or the promise that is then broken; null where there is none. */
  readonly noticedBy: { readonly title: string; readonly place: Place } | null;
}

/** What `mutationOf` does with a change that no test notices: true where no test could, since it decides all situations alike. */
export type IsEquivalent = (change: Candidate) => boolean;

/** A playbook before and after a change. */
export interface Candidate {
  readonly place: Place;
  readonly before: Plan;
  readonly after: Plan;
}
