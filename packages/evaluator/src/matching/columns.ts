import type { PlanFact } from "../plan/plan.ts";
import { type Atom, columnKind } from "./atoms.ts";
import type { Column } from "./column.ts";
import { keyedColumn } from "./keyed-column.ts";
import { orderedColumn } from "./ordered-column.ts";
import type { Part } from "./terms.ts";

/** By fact, the column of each that conditions are about. */
export function columnsOf(
  parts: readonly Part[],
  facts: readonly PlanFact[],
): readonly (Column | undefined)[] {
  const atoms: Atom[][] = facts.map(() => []);
  for (const part of parts) {
    const own = atoms[part.fact];
    for (const atom of part.atoms) own?.push(atom);
  }
  return facts.map(({ type }, fact) => {
    const own = atoms[fact] ?? [];
    if (own.length === 0) return undefined;
    return columnKind(type) === "order" ? orderedColumn(own) : keyedColumn(type, own);
  });
}
