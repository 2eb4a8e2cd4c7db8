import { CannotRun } from "../failure.ts";
import { quoted } from "../terminal/words.ts";

/**
 * New names by old ones, from `old=new`.
 *
 * @throws CannotRun where one is written otherwise, or a name is given two new ones
 */
export function renamedOf(given: readonly string[]): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const text of given) {
    const [, before, after] = /^\s*([^=]*[^=\s])\s*=\s*([^=\s][^=]*?)\s*$/.exec(text) ?? [];
    if (before === undefined || after === undefined) {
      throw new CannotRun(
        `\`--renamed\` is an old name and a new one, and here is ${quoted(text)}.`,
        'Write it like this: --renamed "deal size=deal value"',
      );
    }
    if (names[before] !== undefined && names[before] !== after) {
      throw new CannotRun(
        `${quoted(before)} is renamed to ${quoted(names[before])} and to ${quoted(after)}.`,
        "Give each old name one new one.",
      );
    }
    names[before] = after;
  }
  return names;
}
