/** Whole numbers as pairs of a start and an end that is not in it any more: in order, and apart. */
export type Ranges = readonly number[];

export const noRanges: Ranges = [];

export function complement(ranges: Ranges, count: number): Ranges {
  const others: number[] = [];
  let from = 0;
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index] as number;
    if (start > from) others.push(from, start);
    from = ranges[index + 1] as number;
  }
  if (from < count) others.push(from, count);
  return others;
}

export function union(left: Ranges, right: Ranges): Ranges {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const pairs: [number, number][] = [];
  for (const ranges of [left, right]) {
    for (let index = 0; index < ranges.length; index += 2) {
      pairs.push([ranges[index] as number, ranges[index + 1] as number]);
    }
  }
  pairs.sort(([a], [b]) => a - b);
  const joined: number[] = [];
  for (const [start, end] of pairs) {
    const last = joined.length - 1;
    if (joined.length > 0 && start <= (joined[last] as number)) {
      joined[last] = Math.max(joined[last] as number, end);
    } else joined.push(start, end);
  }
  return joined;
}

export function intersection(left: Ranges, right: Ranges): Ranges {
  const common: number[] = [];
  let at = 0;
  let other = 0;
  while (at < left.length && other < right.length) {
    const start = Math.max(left[at] as number, right[other] as number);
    const end = Math.min(left[at + 1] as number, right[other + 1] as number);
    if (start < end) common.push(start, end);
    if ((left[at + 1] as number) < (right[other + 1] as number)) at += 2;
    else other += 2;
  }
  return common;
}

/** How many there are. */
export function sizeOf(ranges: Ranges): number {
  let size = 0;
  for (let index = 0; index < ranges.length; index += 2) {
    size += (ranges[index + 1] as number) - (ranges[index] as number);
  }
  return size;
}
