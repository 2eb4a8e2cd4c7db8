import type { Situation } from "../../generators/situations.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import type { Judgement } from "../../reference/decide.ts";

/** Something that a run must have met often enough to say anything about it. */
export interface Kind<T> {
  readonly name: string;
  /** The least share, in per cent, that a run of some length must reach. */
  readonly floor: number;
  readonly holds: (one: T) => boolean;
}

export type PlaybookKind = Kind<Playbook>;

/** A pair whose record was not rejected. */
export interface Pair {
  readonly playbook: Playbook;
  readonly situation: Situation;
  readonly judgement: Exclude<Judgement, { readonly rejected: unknown }>;
}

export type PairKind = Kind<Pair>;
