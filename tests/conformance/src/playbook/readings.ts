import type { Literal } from "./expressions.ts";

/** `read FACT from "column"`, `read FIELD of HISTORY from "column"`. */
export interface Reading {
  /** By its singular; null: a fact of the record itself. */
  readonly history?: string | null;
  readonly fact: string;
  readonly column: string;
  readonly mappings: readonly { readonly from: readonly string[]; readonly to: Literal | null }[];
  /** What `anything else` becomes; absent: it is read by the fact's type. */
  readonly otherwise?: Literal | null;
}
