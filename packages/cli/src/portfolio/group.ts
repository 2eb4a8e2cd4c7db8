import type { JsonValue } from "@handrail/evaluator";
import type { Tally } from "../deciding/tally.ts";
import type { Measure } from "./measure.ts";

/** Records that have one value in common. */
export interface Group {
  readonly measure: Measure;
  /** Null is not known. */
  readonly value: JsonValue;
  readonly tally: Tally;
}
