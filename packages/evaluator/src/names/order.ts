/** Orders texts by their UTF-16 code units, alike on every machine. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** More than these are left to the engine's own sorting, whose calls cost more than the fewer moves save among few. */
const few = 64;

/** Sorts an array in place; what is equal keeps its order. */
export function sorted<T>(elements: T[], order: (left: T, right: T) => number): T[] {
  if (elements.length > few) return elements.sort(order);
  for (let index = 1; index < elements.length; index += 1) {
    const element = elements[index] as T;
    let low = 0;
    let high = index;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(element, elements[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    for (let move = index; move > low; move -= 1) elements[move] = elements[move - 1] as T;
    elements[low] = element;
  }
  return elements;
}
