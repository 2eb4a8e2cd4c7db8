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
    if (!(right instanceof Map) || left.size !== right.size) return false;
    for (const [key, value] of left)
      if (!right.has(key) || !structurallyEqual(value, right.get(key))) return false;
    return true;
  }
  if (left instanceof Set) {
    if (!(right instanceof Set) || left.size !== right.size) return false;
    for (const one of left) if (!right.has(one)) return false;
    return true;
  }
  return (
    Object.getPrototypeOf(left) === Object.getPrototypeOf(right) &&
    sameFields(left as Fields, right as Fields)
  );
}

interface Fields {
  readonly [field: string]: unknown;
}

/** Without lists of the fields: results are compared after each key that is typed, and mostly are the same. */
function sameFields(left: Fields, right: Fields): boolean {
  let more = 0;
  for (const field in left) {
    if (!Object.hasOwn(left, field)) continue;
    if (!Object.hasOwn(right, field) || !structurallyEqual(left[field], right[field])) return false;
    more += 1;
  }
  for (const field in right) if (Object.hasOwn(right, field)) more -= 1;
  return more === 0;
}
