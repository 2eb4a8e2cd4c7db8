import type { Plan } from "../plan/plan.ts";
import type { Cells, Element } from "../values/value.ts";
import type { RecordProblem } from "./error.ts";

/** A history or list that does not stand in the record itself. */
export interface GivenElements {
  /** An object each. An array that is frozen is read once, however many records it stands beside. */
  readonly elements: readonly unknown[];
  /** How they are written: `json` (the default), or `text` where every value is the text of a cell. */
  readonly cells?: Cells;
}

/** By either name of the history or list, matched by letters and digits. */
export type GivenHistories = { readonly [name: string]: GivenElements };

/** Reads a history that does not stand in the record itself, to those that do. */
export type BesideReader = (
  name: string,
  given: GivenElements,
  histories: (readonly Element[] | null)[],
  sources: (string | undefined)[],
  problems: RecordProblem[],
) => void;

/** How a problem calls a history or list. */
export function historyName({ histories }: Plan, index: number): string {
  const { kind, name } = histories[index] ?? { kind: "history", name: "" };
  return `${kind} "${name}"`;
}
