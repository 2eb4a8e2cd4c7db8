/** Whether two values of plain data (texts, numbers, arrays, objects, maps, sets of texts) hold the same. */
export function structurallyEqual(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return false;
  }
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((element, index) => structurallyEqual(element, right[index]))
    );
  }
  if (left instanceof Map) {
    return (
      right instanceof Map &&
      left.size === right.size &&
      [...left].every(([key, value]) => right.has(key) && structurallyEqual(value, right.get(key)))
    );
  }
  if (left instanceof Set) {
    return (
      right instanceof Set && left.size === right.size && [...left].every((one) => right.has(one))
    );
  }
  const leftEntries = Object.entries(left);
  return (
    Object.getPrototypeOf(left) === Object.getPrototypeOf(right) &&
    leftEntries.length === Object.keys(right).length &&
    leftEntries.every(
      ([key, value]) =>
        Object.hasOwn(right, key) && structurallyEqual(value, Reflect.get(right, key)),
    )
  );
}
