import type { Zone } from "../time/zone.ts";
import type { Cells, Value } from "../values/value.ts";
import type { Misfit } from "./misfit.ts";

/** Reads what a record holds for a fact; never null, which is unknown whatever the type. */
export type Reader = (raw: unknown, cells: Cells) => Value | Misfit;

export interface ReaderOptions {
  /** Nobody declared the type: a choice is then open. */
  readonly inferred: boolean;
  /** Governs times without an offset. */
  readonly zone: Zone;
  /** How dates and times are written where it is not ISO 8601, such as `DD.MM.YYYY`. */
  readonly format?: string | null;
}
