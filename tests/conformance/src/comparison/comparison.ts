import type { Prepared } from "../engines/engine.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Source } from "../printer/files.ts";
import type { interpreter } from "../reference/decide.ts";

export type Interpreter = typeof interpreter;

/** A reference and an engine over one playbook. */
export interface Comparison {
  readonly playbook: Playbook;
  readonly source: Source;
  readonly engine: Prepared;
  readonly judge: ReturnType<Interpreter>;
}
