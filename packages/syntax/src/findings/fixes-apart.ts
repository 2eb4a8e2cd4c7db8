import type { Fix } from "./finding.ts";

/**
 * Of fixes that touch the same place the first: the findings of the others may be gone after it.
 *
 * @returns the fixes that can be applied together, in the order in which they were given
 *
 * @example
 * const fix = (start, end) => ({ title: "", certain: true, edits: [{ span: { start, end }, text: "" }] });
 * fixesApart([fix(4, 6), fix(0, 4), fix(8, 9)]).length; // 2
 */
export function fixesApart(fixes: readonly Fix[]): readonly Fix[] {
  // No stretch that is taken lies within another, so they end in the order in which they start.
  const starts: number[] = [];
  const ends: number[] = [];
  const isFree = (start: number, end: number) => {
    const before = countUpTo(starts, end);
    return before === 0 || (ends[before - 1] ?? 0) < start;
  };
  return fixes.filter(({ edits }) => {
    if (!edits.every(({ span }) => isFree(span.start, span.end))) return false;
    for (const { span } of edits) {
      const before = countUpTo(starts, span.start);
      starts.splice(before, 0, span.start);
      ends.splice(before, 0, span.end);
    }
    return true;
  });
}

/** How many of the numbers, which rise, are at most the one given. */
function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
