import type { PlanFact } from "../plan/plan.ts";
import { type Atom, columnKind } from "./atoms.ts";
import type { Column } from "./column.ts";
import { keyedColumn } from "./keyed-column.ts";
import { orderedColumn } from "./ordered-column.ts";
import type { Terms } from "./terms.ts";

/** A column for each fact that conditions are about. */
export function columnsOf(
  conditions: readonly { readonly terms: Terms }[],
  facts: readonly PlanFact[],
): ReadonlyMap<number, Column> {
  const atoms = new Map<number, Set<Atom>>();
  for (const { single, alternatives } of new Set(conditions.map(({ terms }) => terms))) {
    for (const parts of [single, ...alternatives]) {
      for (const part of parts) {
        const own = atoms.get(part.fact) ?? new Set();
        atoms.set(part.fact, own);
        for (const atom of part.atoms) own.add(atom);
      }
    }
  }
  return new Map(
    [...atoms].map(([fact, own]) => {
      const type = facts[fact]?.type ?? { kind: "any" };
      const ordered = columnKind(type) === "order";
      return [fact, ordered ? orderedColumn([...own]) : keyedColumn(type, [...own])];
    }),
  );
}
