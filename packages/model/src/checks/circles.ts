/**
 * The shortest circle of `use` from a file by one that it uses back to itself, as the files on it; null if there is none.
 */
export function circleBetween(
  file: string,
  used: string,
  uses: (file: string) => readonly string[],
): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[used, [file]]]);
  for (const [at, way] of ways) {
    if (at === file) return way;
    for (const next of uses(at)) if (!ways.has(next)) ways.set(next, [...way, at]);
  }
  return null;
}
