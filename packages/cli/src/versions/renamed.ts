import { fold, type Plan } from "@handrail/evaluator";
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

/**
 * Makes sure that old names are names of the old versions, and new ones of the new.
 *
 * @throws CannotRun where there is no such name
 */
export function requireRenamed(
  renamed: Readonly<Record<string, string>>,
  plans: readonly { readonly base: Plan; readonly head: Plan }[],
): void {
  if (plans.length === 0) return;
  const [old, own] = (["base", "head"] as const).map(
    (side) => new Set(plans.flatMap((pair) => namesOf(pair[side])).map(fold)),
  );
  for (const [before, after] of Object.entries(renamed)) {
    const missing = old?.has(fold(before)) === false ? before : after;
    if (missing === after && own?.has(fold(after)) !== false) continue;
    throw new CannotRun(
      `The ${missing === before ? "old" : "new"} version has no fact, history, action or definition ${quoted(missing)}, which \`--renamed\` names.`,
      "The old name comes first, and both are written as the playbooks have them.",
    );
  }
}

function namesOf({ facts, histories, actions, values }: Plan): readonly string[] {
  return [
    ...[...facts, ...actions, ...values].map(({ name }) => name),
    ...histories.flatMap(({ name, plural }) => [name, plural]),
  ];
}
