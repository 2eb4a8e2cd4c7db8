/**
 * A function that remembers what it gave for each key, which is never undefined. Records are foreign data: what is remembered of
 * them must not grow without end.
 */
export function remembered<Key, Result, More = void>(
  work: (key: Key, more: More) => Result,
  most: number,
): (key: Key, more: More) => Result {
  const known = new Map<Key, Result>();
  return (key, more) => {
    let result = known.get(key);
    if (result === undefined) {
      result = work(key, more);
      if (known.size >= most) known.clear();
      known.set(key, result);
    }
    return result;
  };
}
