import type { Finding } from "@handrail/syntax";
import type { Asked, Checker } from "./checker.ts";
import type { Proven } from "./proven.ts";

/** Each checker comes back so often for more, so that none waits long for the others at the end. */
const turns = 8;

/** For each file those that count for what is found in it. */
export type Around = ReadonlyMap<string, readonly string[]>;

/** What was asked by entry, and who has looked at which files. */
export interface LookedAt {
  readonly asked: ReadonlyMap<string, Asked>;
  readonly files: ReadonlyMap<Checker, readonly string[]>;
}

/**
 * Has some files looked at, by who is free.
 *
 * @param entries those of the files in whose names it is asked about situations
 */
export async function lookAt(
  files: readonly string[],
  entries: ReadonlySet<string>,
  around: Around,
  checkers: readonly Checker[],
): Promise<LookedAt> {
  const shares = inShares(files, around, checkers.length === 1 ? 1 : checkers.length * turns);
  const asked = new Map<string, Asked>();
  const lookedAt = new Map<Checker, string[]>(checkers.map((checker) => [checker, []]));
  const work = async (checker: Checker) => {
    for (let own = shares.shift(); own !== undefined; own = shares.shift()) {
      lookedAt.get(checker)?.push(...own);
      const share = {
        files: own,
        entries: own.filter((file) => entries.has(file)),
        around: [...new Set(own.flatMap((file) => around.get(file) ?? [file]))].sort(),
      };
      for (const [entry, one] of await checker.look(share)) asked.set(entry, one);
    }
  };
  await Promise.all(checkers.map(work));
  return { asked, files: lookedAt };
}

/** All findings of files that were looked at, with what was proved of each. */
export async function findingsOf(
  lookedAt: LookedAt["files"],
  proven: Proven,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const found = await Promise.all(
    [...lookedAt].map(([checker, files]) =>
      checker.together(new Map(files.map((file) => [file, proven.get(file)]))),
    ),
  );
  return new Map(found.flatMap((own) => [...own]));
}

/** Files that are used by many come first: who has one of them has read a good part of all the others. */
function inShares(files: readonly string[], around: Around, most: number): string[][] {
  const sizeOf = (file: string) => around.get(file)?.length ?? 1;
  const sorted = files.toSorted(
    (left, right) => sizeOf(right) - sizeOf(left) || (left < right ? -1 : 1),
  );
  const each = Math.ceil(sorted.length / most);
  const shares: string[][] = [];
  for (let at = 0; at < sorted.length; at += each) shares.push(sorted.slice(at, at + each));
  return shares;
}
