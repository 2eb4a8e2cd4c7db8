/**
 * The files that count for what is found in each file: all that it uses, and the playbooks that it is run in with all that they use.
 *
 * @param uses the files that one uses itself
 */
export function filesAround(
  files: readonly string[],
  uses: (file: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const reached = new Map(files.map((file) => [file, reachOf([file], uses)]));
  const users = new Map<string, string[]>();
  for (const [file, all] of reached) {
    for (const one of all) {
      const known = users.get(one);
      if (known === undefined) users.set(one, [file]);
      else known.push(file);
    }
  }
  return new Map(
    files.map((file) => {
      const all = new Set(
        [file, ...(users.get(file) ?? [])].flatMap((one) => reached.get(one) ?? []),
      );
      return [file, [...all].sort()];
    }),
  );
}

/** Some files and all that they use, over any number of steps. */
export function reachOf(
  files: readonly string[],
  uses: (file: string) => readonly string[],
): readonly string[] {
  const found = new Set(files);
  for (const one of found) for (const used of uses(one)) found.add(used);
  return [...found];
}
