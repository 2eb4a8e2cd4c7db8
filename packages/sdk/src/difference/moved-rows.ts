import type { MovedRow } from "./difference.ts";
import type { Told } from "./version.ts";

/**
 * The rows of tables that stand elsewhere, as few as can be: with these put back, all stand as before. Only where rows that read the
 * same are looked at in another order.
 *
 * @param pairs rows of the newer version with those of the older one
 */
export function movedRows(pairs: ReadonlyMap<Told, Told>): ReadonlyMap<Told, MovedRow> {
  const rows = [...pairs].filter(([{ kind, title, sentence }]) => {
    return kind === "rule" && title !== null && sentence.text.startsWith("|");
  });
  const tables = Map.groupBy(rows, ([{ title, sentence }]) =>
    JSON.stringify([title, sentence.place.file]),
  );
  const moved = new Map<Told, MovedRow>();
  for (const table of tables.values()) {
    const isReordered = table.some(
      ([now, old]) => now.meaning !== old.meaning && now.sentence.text === old.sentence.text,
    );
    if (!isReordered) continue;
    const start = ({ sentence }: Told) => sentence.place.span.start;
    const before = table.map(([, old]) => old).sort((one, other) => start(one) - start(other));
    const after = table.toSorted(([one], [other]) => start(one) - start(other));
    const from = after.map(([, old]) => before.indexOf(old));
    const kept = longestRising(from);
    for (const [index, [now]] of after.entries()) {
      const place = from[index] ?? index;
      if (!kept.has(place)) moved.set(now, { from: place + 1, to: index + 1 });
    }
  }
  return moved;
}

function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  for (const one of numbers) {
    const smaller = best.filter((row) => (row.at(-1) ?? -1) < one);
    const longest = smaller.reduce<readonly number[]>(
      (found, row) => (row.length > found.length ? row : found),
      [],
    );
    best.push([...longest, one]);
  }
  return new Set(best.reduce((found, row) => (row.length > found.length ? row : found), []));
}
