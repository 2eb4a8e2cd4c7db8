import type { PlanConstant, PlanType } from "./value-types.ts";

export interface PlanFact {
  /** A further name in records: it stays when the fact is renamed or translated. */
  readonly id: string;
  readonly name: string;
  readonly type: PlanType;
  /** The type was inferred from use: a value that does not fit is then unknown (choices keep it), never rejected. */
  readonly inferred: boolean;
  readonly ask: string | null;
}

/**
 * `read FACT from "column"`, `read FIELD of HISTORY from "column"`: a foreign field, the values it spells differently, and the
 * form of its dates.
 */
export interface PlanBinding {
  /** Index into `Plan.histories`, whose elements hold the column; null where the record itself does. */
  readonly history: number | null;
  /** Index into `Plan.facts`, or into the fields of the history. */
  readonly fact: number;
  readonly column: string;
  /** Foreign spelling to value; null means not known. Spellings are compared as text, exactly first, then folded. */
  readonly mappings: readonly {
    readonly from: readonly string[];
    readonly to: PlanConstant | null;
  }[];
  /** What any value without a mapping becomes; absent: it is read by the fact's type. */
  readonly otherwise?: PlanConstant | null;
  /** `DD.MM.YYYY` and the like (tokens YYYY MM DD HH mm ss), or null for ISO 8601. */
  readonly format: string | null;
}
