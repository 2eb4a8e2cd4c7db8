/** All choices of so many elements, in the order of the elements. */
export function* subsets<T>(
  elements: readonly T[],
  count: number,
  from = 0,
): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= elements.length - count; index += 1) {
    const first = elements[index] as T;
    for (const rest of subsets(elements, count - 1, index + 1)) yield [first, ...rest];
  }
}

/** One element of each list, in every way; the first list's elements change slowest. */
export function* products<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...others] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const element of first) for (const rest of products(others)) yield [element, ...rest];
}
