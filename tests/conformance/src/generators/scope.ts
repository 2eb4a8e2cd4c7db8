import type { Expression } from "../playbook/expressions.ts";
import type { Define } from "../playbook/playbook.ts";
import type { Type } from "../playbook/types.ts";
import type { Draw } from "./draw.ts";
import type { Topic, Vocabulary } from "./vocabulary.ts";

/** A define and its type, so that others may use it. */
export interface TypedDefine extends Define {
  readonly type: Type;
}

/** What an expression may name. */
export interface Scope extends Vocabulary {
  readonly defines: readonly TypedDefine[];
}

/** Whether values of two types are exchangeable. */
export function sameType(left: Type, right: Type): boolean {
  const bare = ({ kind }: Type) => kind === "number";
  return bare(left) ? bare(right) : JSON.stringify(left) === JSON.stringify(right);
}

/** Names of declared facts, of defines, and of settings that hold exactly this type. */
export function namesOf({ topics, defines, settings }: Scope, type: Type): readonly string[] {
  const facts = topics.filter((topic) => topic.declared && sameType(topic.type, type));
  const derived = defines.filter((define) => sameType(define.type, type));
  const set = settings.filter(({ value }) => {
    if (value.kind === "money") return type.kind === "money" && type.currency === value.currency;
    if (value.kind === "duration")
      return type.kind === "duration" && !/month|year|business/.test(value.unit);
    return ["number", "percent", "date", "time"].includes(value.kind) && value.kind === type.kind;
  });
  return [...facts, ...derived, ...set].map(({ name }) => name);
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

/** The topics that conditions are about. */
export function topic(draw: Draw, { topics }: Scope): Topic {
  return draw.pick(topics);
}
