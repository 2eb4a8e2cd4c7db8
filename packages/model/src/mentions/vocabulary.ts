import { fold, printExpression } from "@handrail/syntax";
import type { SettingValue } from "../expressions/elaboration.ts";
import { settingType } from "../expressions/type-of.ts";
import { nowhere } from "../scope/names.ts";
import type { ScopeQueries } from "../scope/queries.ts";
import type { StatementId } from "../scope/scope.ts";
import { knownTraits } from "../scope/traits.ts";
import { anyType } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import type { Sources } from "../workspace/sources.ts";

/** A fact, a history or list by one of its names, a definition or a setting that a file may name. */
export interface KnownName {
  readonly kind: "fact" | "history" | "define" | "setting";
  readonly name: string;
  readonly type: Type;
  /** The question that a fact is asked with. */
  readonly ask: string | null;
  /** What a setting comes to here, as a sentence would say it; null for others. */
  readonly value: string | null;
  /** Null for a fact that no statement declares. */
  readonly declaration: StatementId | null;
}

export interface KnownAction {
  readonly name: string;
  /** Null for an action that no statement declares. */
  readonly traits: readonly string[] | null;
  readonly declaration: StatementId | null;
}

/** Everything that may be named in a file, sorted by name. */
export interface Vocabulary {
  readonly names: readonly KnownName[];
  readonly actions: readonly KnownAction[];
  readonly traits: readonly string[];
  /** Roles and media that rules name. */
  readonly roles: readonly string[];
  /** Titles of the rules that `without rule` may leave out. */
  readonly titles: readonly string[];
}

export function vocabularyOf(file: string, sources: Sources, queries: ScopeQueries): Vocabulary {
  const scope = queries.scope(file);
  const { types } = queries.defineTypes(file, "settled");
  const declared = [...scope.names].map(([folded, one]): KnownName => {
    const { kind, name, index } = one;
    const declaration = { file: one.file, index };
    const bare = { kind, name, ask: null, value: null, declaration };
    switch (one.kind) {
      case "fact":
        return { ...bare, type: one.type, ask: one.ask };
      case "setting":
        return { ...bare, type: settingType(one.value, scope.zone), value: settingText(one.value) };
      case "history": {
        const own = fold(name) === folded ? name : one.plural;
        return { ...bare, name: own, type: { kind: "records of", history: one.plural } };
      }
      default:
        return { ...bare, type: types.get(folded) ?? anyType };
    }
  });
  const inferred = [...queries.inferences(file).values()].map(
    ({ name, type }): KnownName => ({
      kind: "fact",
      name,
      type,
      ask: null,
      value: null,
      declaration: null,
    }),
  );
  const rules = scope.files.flatMap((one) => queries.outline(file, one).rules);
  const outside = sources.reach(file).filter((one) => one !== file);
  return {
    names: [...declared, ...inferred].sort(byName),
    actions: [...declaredActions(), ...undeclaredActions()].sort(byName),
    traits: spellings([...knownTraits, ...scope.traits.values()]),
    roles: spellings(rules.flatMap(({ roles }) => roles)),
    titles: spellings(
      outside.flatMap((one) => sources.outline(one).rules.flatMap(({ title }) => title ?? [])),
    ),
  };

  function declaredActions(): readonly KnownAction[] {
    return [...scope.actions.values()].map((one) => ({
      name: one.name,
      traits: one.traits,
      declaration: { file: one.file, index: one.index },
    }));
  }

  function undeclaredActions(): readonly KnownAction[] {
    const written = rules.flatMap(({ actions }) => actions);
    return spellings(written.filter((name) => !scope.actions.has(fold(name)))).map((name) => ({
      name,
      traits: null,
      declaration: null,
    }));
  }
}

/** A setting's value as a sentence would say it; null where it makes no sense. */
export function settingText(value: SettingValue): string | null {
  if (value.kind === "broken") return null;
  if (value.kind === "word") return value.text;
  return printExpression({ ...value.literal, kind: "literal", span: nowhere.span });
}

/** Each name once, in the first of its spellings by code units. */
function spellings(names: readonly string[]): readonly string[] {
  const byFold = new Map(
    [...names]
      .sort()
      .reverse()
      .map((name) => [fold(name), name]),
  );
  return [...byFold.values()].sort();
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}
