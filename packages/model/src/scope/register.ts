import { fold } from "@handrail/syntax";
import type { Declarations, DeclaredHistory, OutlinedRule, RuleOutline } from "./declarations.ts";
import { bothNames } from "./history.ts";
import type { Scope, StatementId } from "./scope.ts";

/** Who claims a name, a title, an id or a column: several claims to one are an error or a warning. */
export interface Register {
  readonly names: ReadonlyMap<string, readonly Claim[]>;
  /** Facts by their folded ids. */
  readonly factIds: ReadonlyMap<string, readonly StatementId[]>;
  readonly actions: ReadonlyMap<string, readonly Claim[]>;
  readonly choices: ReadonlyMap<string, readonly Claim[]>;
  /** Rules by the folded choice that they belong to. */
  readonly members: ReadonlyMap<string, readonly Member[]>;
  readonly actionIds: ReadonlyMap<string, readonly StatementId[]>;
  readonly calendars: ReadonlyMap<string, readonly Claim[]>;
  /** Rules and tables by their folded titles. */
  readonly titles: ReadonlyMap<string, readonly StatementId[]>;
  readonly ruleIds: ReadonlyMap<string, readonly StatementId[]>;
  readonly guardrailTitles: ReadonlyMap<string, readonly StatementId[]>;
  readonly guardrailIds: ReadonlyMap<string, readonly StatementId[]>;
  readonly limitTitles: ReadonlyMap<string, readonly StatementId[]>;
  readonly limitIds: ReadonlyMap<string, readonly StatementId[]>;
  /** Folds of all roles. */
  readonly roles: ReadonlySet<string>;
  /** `read` statements by what they read into, see `readingKey`. */
  readonly readings: ReadonlyMap<string, readonly StatementId[]>;
}

interface Claim extends StatementId {
  readonly name: string;
}

/** A rule of a choice. */
export type Member = StatementId & Pick<OutlinedRule, "title" | "priority">;

export interface RegisterSources {
  readonly declarations: (file: string) => Declarations;
  /** What a file recommends, without the rules that the scope leaves out. */
  readonly outline: (file: string) => RuleOutline;
}

/** Gathers all claims of a scope, in the order of its files and statements. */
export function buildRegister(scope: Scope, { declarations, outline }: RegisterSources): Register {
  const outlines = scope.files.map((file) => ({ file, ...outline(file) }));
  const declared = scope.files.map((file) => ({ file, ...declarations(file) }));
  const names = declared.flatMap(({ file, facts, histories, defines, settings }) =>
    [...facts, ...histories.flatMap(named), ...defines, ...settings]
      .toSorted((left, right) => left.index - right.index)
      .map(({ name, index }) => ({ file, index, name })),
  );
  const facts = declared.flatMap(({ file, facts: own }) => own.map((one) => ({ ...one, file })));
  const actions = declared.flatMap(({ file, actions: own }) =>
    own.map(({ name, id, index }) => ({ file, index, name, id })),
  );
  const choices = declared.flatMap(({ file, choices: own }) =>
    own.map(({ name, index }) => ({ file, index, name })),
  );
  const calendars = declared.flatMap(({ file, calendars: own }) =>
    own.map((one) => ({ ...one, file })),
  );
  const rules = outlines.flatMap(({ file, rules: own }) => own.map((one) => ({ ...one, file })));
  const tables = outlines.flatMap(({ file, tables: own }) => own.map((one) => ({ ...one, file })));
  const recommending = [...rules, ...tables];
  const guardrails = outlines.flatMap(({ file, guardrails: own }) =>
    own.map((one) => ({ ...one, file })),
  );
  const limits = outlines.flatMap(({ file, limits: own }) => own.map((one) => ({ ...one, file })));
  const readings = outlines.flatMap(({ file, reads }) => reads.map((one) => ({ ...one, file })));
  return {
    names: grouped(names, ({ name }) => fold(name)),
    factIds: grouped(facts, ({ id }) => (id === null ? null : fold(id))),
    actions: grouped(actions, ({ name }) => fold(name)),
    choices: grouped(choices, ({ name }) => fold(name)),
    members: grouped(rules, ({ choice }) => (choice === null ? null : fold(choice))),
    actionIds: grouped(actions, ({ id }) => id),
    calendars: grouped(calendars, ({ name }) => fold(name)),
    titles: grouped(recommending, ({ title }) => (title === null ? null : fold(title))),
    ruleIds: grouped(recommending, ({ id }) => id),
    guardrailTitles: grouped(guardrails, ({ title }) => (title === null ? null : fold(title))),
    guardrailIds: grouped(guardrails, ({ id }) => id),
    limitTitles: grouped(limits, ({ title }) => (title === null ? null : fold(title))),
    limitIds: grouped(limits, ({ id }) => id),
    roles: new Set(recommending.flatMap((rule) => rule.roles.map(fold))),
    readings: grouped(readings, ({ fact }) => readingKey(fact, scope)),
  };
}

/** What a column is read into: a field of a history is the same by either name of that. */
export function readingKey(written: string, { names }: Scope): string {
  const words = written.split(" ");
  for (const index of words.keys()) {
    const history = names.get(fold(words.slice(index + 1).join(" ")));
    if (words[index]?.toLowerCase() !== "of" || history?.kind !== "history") continue;
    return `${fold(words.slice(0, index).join(" "))} of ${fold(history.plural)}`;
  }
  return fold(written);
}

/** A history claims its plural too. */
function named(history: DeclaredHistory) {
  return bothNames(history).map((name) => ({ name, index: history.index }));
}

function grouped<One>(
  all: readonly One[],
  key: (one: One) => string | null,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const name = key(one);
    if (name === null || name === "") continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}
