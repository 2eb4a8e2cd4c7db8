import type { Decided } from "../deciding/decided.ts";
import type { RunFormat } from "../formats/run/format.ts";

/** A decision and what its record is called. */
export interface Named {
  readonly decided: Decided;
  readonly key: string;
}

/** In which order decisions are written, and how many of them. */
export interface Arrangement {
  /** Takes the next decision; gives what can be written by now. */
  readonly add: (one: Named) => string;
  /** The rest, once all decisions are there. */
  readonly rest: () => Iterable<string>;
}

/** As they come. */
export function streamed(format: RunFormat): Arrangement {
  return { add: ({ decided, key }) => format.decision(decided, key), rest: () => [] };
}
