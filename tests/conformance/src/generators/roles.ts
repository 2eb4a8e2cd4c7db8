import type { Role } from "../playbook/rules.ts";
import type { Draw } from "./draw.ts";
import { respelt, type Scope } from "./scope.ts";

/** A role or medium: words, or what a declared text or choice holds. */
export function role(
  draw: Draw,
  { topics, settings, derived }: Scope,
  words: readonly string[],
): Role {
  const names = [
    ...topics.filter(
      ({ type, declared }) => declared && (type.kind === "text" || type.kind === "one of"),
    ),
    ...derived.filter(({ type }) => type.kind === "text" || type.kind === "one of"),
    ...settings.filter(({ value }) => value.kind === "word"),
  ].map(({ name }) => name);
  if (names.length > 0 && draw.chance(40)) return { name: draw.pick(names) };
  const text = draw.pick(words);
  return { text: draw.chance(15) ? respelt(draw, text) : text };
}
