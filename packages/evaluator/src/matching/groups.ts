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
