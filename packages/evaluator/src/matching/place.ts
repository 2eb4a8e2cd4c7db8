import type { Column } from "./column.ts";
import type { Groups } from "./groups.ts";

/** A fact that conditions are about, and the groups of its values that have rows. */
export interface Place {
  readonly fact: number;
  readonly column: Column;
  readonly groups: Groups;
}
