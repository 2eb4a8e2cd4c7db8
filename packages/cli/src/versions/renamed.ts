import { fold, type Plan } from "@handrail/evaluator";
import { valuesRenamed } from "@handrail/sdk";
import { nearest } from "@handrail/syntax";
import { CannotRun } from "../failure.ts";
import { listedUpTo, quoted } from "../terminal/words.ts";

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
  const [old, own] = (["base", "head"] as const).map((side) =>
    plans.flatMap((pair) => namesOf(pair[side])),
  );
  for (const [before, after] of Object.entries(renamed)) {
    if (before.includes(".")) {
      requireValue(before, after, renamed, plans);
      continue;
    }
    requireName("old", before, old ?? []);
    requireName("new", after, own ?? []);
  }
}

function requireName(version: "old" | "new", name: string, names: readonly string[]): void {
  if (names.some((one) => fold(one) === fold(name))) return;
  const near = nearest(name, names);
  throw new CannotRun(
    `The ${version} version has no fact, history, action or definition ${quoted(name)}, which \`--renamed\` names.`,
    near === undefined
      ? "The old name comes first, and both are written as the playbooks have them."
      : `Did you mean ${quoted(near)}? The old name comes first.`,
  );
}

/** `channel.reseller=partner`: the value of a fact, or of a history's field. */
function requireValue(
  before: string,
  after: string,
  renamed: Readonly<Record<string, string>>,
  plans: readonly { readonly base: Plan; readonly head: Plan }[],
): void {
  const [one] = valuesRenamed({ [before]: after });
  if (one === undefined) return;
  const called = renamed[one.of] ?? one.of;
  for (const [version, side, of, value] of [
    ["old", "base", one.of, one.before],
    ["new", "head", called, one.after],
  ] as const) {
    const owners = plans.flatMap((pair) => ownersIn(pair[side]));
    const own = owners.filter(({ name }) => fold(name) === fold(of));
    if (own.length === 0) {
      const near = nearest(
        of,
        owners.map(({ name }) => name),
      );
      throw new CannotRun(
        `The ${version} version has no fact ${quoted(of)} that has values to rename, which \`--renamed\` names.`,
        near === undefined
          ? "A value is named with its fact: --renamed channel.reseller=channel.partner"
          : `Did you mean ${quoted(near)}?`,
      );
    }
    const values = own.flatMap((owner) => owner.values);
    if (values.some((two) => fold(two) === fold(value))) continue;
    const near = nearest(value, values);
    throw new CannotRun(
      `In the ${version} version, ${quoted(of)} has no value ${quoted(value)}, which \`--renamed\` names.`,
      near === undefined
        ? `It is one of ${listedUpTo(values.map(quoted), 8)}.`
        : `Did you mean ${quoted(near)}?`,
    );
  }
}

function ownersIn({ facts, histories }: Plan) {
  return [...facts, ...histories.flatMap(({ fields }) => fields)].flatMap(({ name, type }) =>
    "values" in type ? [{ name, values: type.values }] : [],
  );
}

function namesOf({ facts, histories, actions, values }: Plan): readonly string[] {
  return [
    ...[...facts, ...actions, ...values].map(({ name }) => name),
    ...histories.flatMap(({ name, plural }) => [name, plural]),
  ];
}
