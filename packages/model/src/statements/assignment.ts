import type { Name } from "@handrail/syntax";
import type { ConstantValue, LinkedFact } from "../linked/expression.ts";

/** One fact that a test fixes; null says that it is not known. */
export interface Assignment {
  readonly fact: LinkedFact;
  readonly value: ConstantValue | null;
  readonly span: Name["span"];
  /** The fact where it is written. */
  readonly name: Name;
}
