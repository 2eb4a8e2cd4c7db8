/** All lists with one element less. */
export function* without<T>(all: readonly T[]): IterableIterator<readonly T[]> {
  for (const index of all.keys()) yield all.filter((_, at) => at !== index);
}

/** All lists with one element simpler. */
export function* each<T>(
  all: readonly T[],
  smaller: (one: T) => Iterable<T>,
): IterableIterator<readonly T[]> {
  for (const [index, one] of all.entries()) {
    for (const simple of smaller(one)) yield all.with(index, simple);
  }
}

/** The same with one of its fields emptied. */
export function* emptied<T extends object>(one: T, empty: Partial<T>): IterableIterator<T> {
  for (const [field, nothing] of Object.entries(empty)) {
    const now = JSON.stringify(one[field as keyof T]);
    if (now !== JSON.stringify(nothing)) yield { ...one, [field]: nothing };
  }
}
