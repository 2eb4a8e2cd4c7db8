import { fold } from "@handrail/syntax";
import type { RuleOutline } from "./declarations.ts";

export interface LeftOutSources {
  readonly reach: (file: string) => readonly string[];
  readonly outline: (file: string) => RuleOutline;
}

/** The key of a statement in a set. */
function statementKey(file: string, index: number): string {
  return `${index} ${file}`;
}

/** Whether a statement is among those that are left out; mostly there are none. */
export function isLeftOut(leftOut: ReadonlySet<string>, file: string, index: number): boolean {
  return leftOut.size > 0 && leftOut.has(statementKey(file, index));
}

/** Rules that some `without rule` in reach leaves out: those of its title in the files that its own file uses. */
export function leftOutRules(
  entry: string,
  { reach, outline }: LeftOutSources,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const file of reach(entry)) {
    const titles = new Set(outline(file).without.map(({ title }) => fold(title)));
    if (titles.size === 0) continue;
    for (const used of reach(file)) {
      if (used === file) continue;
      for (const { title, index } of outline(used).rules) {
        if (title !== null && titles.has(fold(title))) keys.add(statementKey(used, index));
      }
    }
  }
  return keys;
}

/** Titles of the rules that a `without rule` in a file may name. */
export function titlesToLeaveOut(
  file: string,
  { reach, outline }: LeftOutSources,
): readonly string[] {
  return reach(file)
    .filter((used) => used !== file)
    .flatMap((used) => outline(used).rules.flatMap(({ title }) => (title === null ? [] : [title])));
}
