import type { Action } from "../playbook/actions.ts";
import type { Define } from "../playbook/defines.ts";
import type { Experiment } from "../playbook/experiments.ts";
import type { Expression } from "../playbook/expressions.ts";
import type { Score } from "../playbook/scores.ts";
import type { Setting } from "../playbook/settings.ts";
import type { Table } from "../playbook/tables.ts";
import type { Type } from "../playbook/types.ts";
import type { Constants } from "./constants.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";
import type { Chronicle } from "./histories.ts";

/** A name for a value that a playbook works out (a define, say), and what it is compared with. */
export interface Derived {
  readonly name: string;
  readonly type: Type;
  readonly constants: Constants;
}

/** What one playbook speaks of, and so what an expression may name. */
export interface Scope {
  readonly topics: readonly Topic[];
  /** None within a `where`: no aggregate stands in another. */
  readonly histories: readonly Chronicle[];
  readonly actions: readonly Action[];
  readonly actionsDeclared: boolean;
  readonly settings: readonly Setting[];
  readonly defines: readonly Define[];
  readonly scores: readonly Score[];
  /** Those that give values. */
  readonly tables: readonly Table[];
  readonly experiments: readonly Experiment[];
  readonly derived: readonly Derived[];
  /** Defines that hold whole records: they can be carried, and that is all. */
  readonly selections: readonly string[];
  /** Names that nothing has yet. */
  readonly free: readonly string[];
}

/** A name that nothing has yet, and the scope without it. */
export function taken({ free, ...rest }: Scope): readonly [name: string, rest: Scope] {
  return [free.at(-1) ?? "one more", { ...rest, free: free.slice(0, -1) }];
}

/** Whether values of two types are exchangeable. */
export function sameType(left: Type, right: Type): boolean {
  const bare = ({ kind }: Type) => kind === "number";
  return bare(left) ? bare(right) : JSON.stringify(left) === JSON.stringify(right);
}

/** Names of declared facts, of derived values, and of settings that hold exactly this type. */
export function namesOf({ topics, derived, settings }: Scope, type: Type): readonly string[] {
  const facts = topics.filter((topic) => topic.declared && sameType(topic.type, type));
  const same = derived.filter((one) => sameType(one.type, type));
  const set = settings.filter(({ value }) => {
    if (value.kind === "money") return type.kind === "money" && type.currency === value.currency;
    if (value.kind === "duration")
      return type.kind === "duration" && !/month|year|business/.test(value.unit);
    return ["number", "percent", "date", "time"].includes(value.kind) && value.kind === type.kind;
  });
  return [...facts, ...same, ...set].map(({ name }) => name);
}

/** A name, now and then spelt otherwise: names match by fold. */
export function named(draw: Draw, scope: Scope, name: string): Expression {
  const declared = !scope.topics.some((topic) => topic.name === name && !topic.declared);
  return { kind: "name", name: declared && draw.chance(15) ? respelt(draw, name) : name };
}

export function respelt(draw: Draw, name: string): string {
  if (!/^[\p{Ll} ]+$/u.test(name) || /[İςΣ]/u.test(name)) return name;
  return draw.choose([
    [1, () => name.replace(/(?<= |^)./gu, (letter) => letter.toUpperCase())],
    [1, () => name.toUpperCase()],
    [1, () => name.replaceAll(" ", "-")],
    [1, () => name.replaceAll(" ", "_")],
    [1, () => name.replace(/ (.)/gu, (_, letter: string) => letter.toUpperCase())],
  ]);
}
