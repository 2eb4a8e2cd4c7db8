import type { Cell } from "./rows.ts";

/**
 * For each row the earlier ones that may have something in common with it: rows that name different values in the column that
 * tells most of them apart have not. So a long table need not compare each row with each.
 *
 * @param columns how many there are
 */
export function earlierRows(
  rows: readonly (readonly Cell[])[],
  columns: number,
): (row: number) => Iterable<number> {
  const best = bestColumn(rows, columns);
  const named = rows.map((cells) => namedIn(cells[best]));
  const byValue = new Map<string, number[]>();
  const unnamed: number[] = [];
  for (const [row, keys] of named.entries()) {
    if (keys === null) unnamed.push(row);
    else for (const key of keys) listed(byValue, key).push(row);
  }
  return (row) => {
    const keys = named[row] ?? null;
    if (keys === null) return Array.from({ length: row }, (_, index) => index);
    const some = new Set([...keys].flatMap((key) => byValue.get(key) ?? []).concat(unnamed));
    return [...some].filter((other) => other < row).sort((left, right) => left - right);
  };
}

function bestColumn(rows: readonly (readonly Cell[])[], columns: number): number {
  const counts = Array.from({ length: columns }, (_, column) => {
    const keys = rows.flatMap((cells) => [...(namedIn(cells[column]) ?? [])]);
    return new Set(keys).size;
  });
  return counts.indexOf(Math.max(...counts));
}

/** The values that a cell names; null where it means others too. */
function namedIn(cell: Cell | undefined): ReadonlySet<string> | null {
  const set = cell?.set ?? null;
  if (set === null || set.unknown || set.known.kind !== "choice" || set.known.of.allBut)
    return null;
  return set.known.of.keys;
}

function listed(lists: Map<string, number[]>, key: string): number[] {
  const found = lists.get(key) ?? [];
  lists.set(key, found);
  return found;
}
