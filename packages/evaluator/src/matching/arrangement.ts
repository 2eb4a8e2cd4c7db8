import type { Column } from "./column.ts";
import { sizeOf } from "./ranges.ts";
import type { PartTruths } from "./truths.ts";

/**
 * Conditions that hold for the same few values of a fact stand together, so that whole words are empty for all other values.
 * Those with alternatives come first, as they have further words.
 */
export function arranged<T extends PartTruths>(
  conditions: readonly T[],
  columns: ReadonlyMap<number, Column>,
): readonly T[] {
  return conditions
    .map((condition) => ({ condition, key: keyOf(condition, columns) }))
    .sort(
      (left, right) =>
        right.condition.alternatives.length - left.condition.alternatives.length ||
        compare(left.key, right.key),
    )
    .map(({ condition }) => condition);
}

/** So many facts of a condition are looked at. */
const depth = 3;
/** More classes than this are told apart roughly. */
const steps = 32;

/** The most selective fact, and where its condition begins to hold; then the next one. */
function keyOf({ single }: PartTruths, columns: ReadonlyMap<number, Column>): readonly number[] {
  return single
    .map(({ fact, holds }) => {
      const column = columns.get(fact);
      const values = column?.values ?? 1;
      const step = Math.max(1, Math.floor((column?.classes ?? 1) / steps));
      const place =
        values > steps && sizeOf(holds) === 1
          ? (holds[0] ?? 0)
          : Math.floor((holds[0] ?? 0) / step);
      return { fact, place, share: sizeOf(holds) / values };
    })
    .sort((left, right) => left.share - right.share || left.fact - right.fact)
    .slice(0, depth)
    .flatMap(({ fact, place }) => [fact, place]);
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const order = (left[index] as number) - (right[index] as number);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
