/** So many letters are compared at once. */
const step = 4096;

/** How many letters two texts have in common from their start. */
export function commonStart(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let at = 0;
  while (at + step <= most && left.startsWith(right.slice(at, at + step), at)) at += step;
  while (at < most && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  return at;
}

/**
 * How many letters two texts have in common at their end.
 *
 * @param most of them
 */
export function commonEnd(left: string, right: string, most: number): number {
  let count = 0;
  while (count + step <= most) {
    const end = right.length - count;
    const piece = right.slice(end - step, end);
    if (!left.endsWith(piece, left.length - count)) break;
    count += step;
  }
  while (
    count < most &&
    left.charCodeAt(left.length - count - 1) === right.charCodeAt(right.length - count - 1)
  ) {
    count += 1;
  }
  return count;
}
