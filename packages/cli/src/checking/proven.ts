import type { Proofs, ProvenFinding } from "@handrail/linter";

/** What is proved of each file that was asked about. */
export type Proven = ReadonlyMap<string, Proofs>;

/** What is found in all situations, playbook by playbook; what several find in one that they use is said once. */
export function provenOf(
  entries: readonly string[],
  foundBy: (entry: string) => readonly ProvenFinding[],
): Proven {
  const all = new Map<string, ProvenFinding>();
  for (const one of entries.flatMap(foundBy)) {
    const { code, span, message } = one.finding;
    const key = JSON.stringify([one.file, code, span, message]);
    if (!all.has(key)) all.set(key, one);
  }
  const byFile = Map.groupBy(all.values(), ({ file }) => file);
  const asked = new Set(entries);
  return new Map(
    [...new Set([...entries, ...byFile.keys()])].map((file) => {
      const found = (byFile.get(file) ?? []).map(({ finding }) => finding);
      return [file, { found, isComplete: asked.has(file) }];
    }),
  );
}
