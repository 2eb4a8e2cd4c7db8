import type { Ranges } from "./ranges.ts";

/** Classes in groups of neighbours, so that there are not too many rows. */
export interface Groups {
  readonly count: number;
  /** By class, its group. */
  readonly of: Int32Array;
  /** By group, its first class; and at the end the number of classes. */
  readonly starts: Int32Array;
}

export function grouped(classes: number, most: number): Groups {
  const count = Math.min(classes, most);
  const of = new Int32Array(classes);
  for (let index = 0; index < classes; index += 1)
    of[index] = Math.floor((index * count) / classes);
  const starts = new Int32Array(count + 1).fill(classes);
  for (let index = classes - 1; index >= 0; index -= 1) starts[of[index] as number] = index;
  return { count, of, starts };
}

/** Visits the groups that ranges of classes touch, and says whether they cover each. */
export function touchedGroups(
  ranges: Ranges,
  { of, starts }: Groups,
  visit: (group: number, whole: boolean) => void,
): void {
  for (let index = 0; index < ranges.length; index += 2) {
    const from = ranges[index] as number;
    const to = ranges[index + 1] as number;
    const last = of[to - 1] as number;
    for (let group = of[from] as number; group <= last; group += 1) {
      visit(group, from <= (starts[group] as number) && to >= (starts[group + 1] as number));
    }
  }
}
