import type { Facts, Workload } from "./workload.ts";

/** An engine that takes part. */
export interface Contender {
  readonly name: string;
  /** The package whose version is reported; none for code of our own. */
  readonly package?: string;
  /** Whether it makes code at run time, which strict pages and edge runtimes forbid. */
  readonly generatesCode: boolean;
  prepare(workload: Workload): Promise<Prepared> | Prepared;
}

export type Fired = readonly string[];

/** Ready to say which rules fire in a situation: their ids, in any order. */
export type Prepared =
  | { readonly fired: (facts: Facts) => Fired }
  /** What answers by a promise is awaited, one situation after the other. */
  | { readonly firedLater: (facts: Facts) => Promise<Fired> };
