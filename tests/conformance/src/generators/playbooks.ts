import type { Header, Playbook, Reading } from "../playbook/playbook.ts";
import type { Type } from "../playbook/types.ts";
import { zones } from "./calendar.ts";
import { condition } from "./conditions.ts";
import type { Draw } from "./draw.ts";
import { named, namesOf, type Scope, type TypedDefine } from "./scope.ts";
import { guardrail, rule, validDays } from "./sentences.ts";
import { value } from "./values.ts";
import { type Topic, vocabulary } from "./vocabulary.ts";

/** A playbook, and what its records should be about. */
export interface Generated {
  readonly playbook: Playbook;
  readonly topics: readonly Topic[];
}

/** A playbook with any of the language's constructs, none of which is an error. */
export function generate(draw: Draw): Generated {
  const words = vocabulary(draw);
  const { topics, actions, actionsDeclared, settings } = words;
  const scope = defined(draw, words);
  const hasUsed = draw.chance(25);
  const header = draw.maybe(75, () => headerOf(draw, draw.pick(zones)));
  const usedHeader = hasUsed ? draw.maybe(60, () => headerOf(draw, null)) : null;
  const rules = draw.many(1, 6, (index) => rule(draw, scope, { index, hasUsed }));
  const playbook: Playbook = {
    header,
    usedHeader,
    facts: topics
      .filter(({ declared }) => declared)
      .map(({ name, type, ask }) => ({ name, type, ask })),
    actions: actionsDeclared ? actions : [],
    settings: settings.map((one) => (hasUsed ? one : { ...one, set: null })),
    defines: scope.defines.map(({ name, value: expression }) => ({ name, value: expression })),
    readings: draw.chance(15) ? readings(draw, topics) : [],
    rules: rules.map((one) => ({
      ...one,
      without: one.used && one.title?.startsWith("rule no.") === true && draw.chance(15),
    })),
    guardrails: draw.many(0, 4, (index) => guardrail(draw, scope, { index, hasUsed })),
  };
  return { playbook, topics };
}

function headerOf(draw: Draw, zone: string | null): Header {
  return {
    title: draw.pick(["Base", "Größe & Co", 'The "best"']),
    version: draw.maybe(50, () => draw.pick(["1.0.0", "2.10.3"])),
    zone: zone === null ? null : draw.maybe(85, () => zone),
    valid: draw.maybe(12, () => validDays(draw)),
  };
}

/** Up to three defines, each of which may use those before it. */
function defined(draw: Draw, words: Omit<Scope, "defines">): Scope {
  const free = [...words.free];
  let scope: Scope = { ...words, defines: [] };
  for (let left = draw.between(0, 3); left > 0; left -= 1) {
    const name = free.pop();
    if (name !== undefined)
      scope = { ...scope, defines: [...scope.defines, define(draw, scope, name)] };
  }
  return scope;
}

function define(draw: Draw, scope: Scope, name: string): TypedDefine {
  const yesNo: Type = { kind: "yes/no" };
  if (draw.chance(50)) return { name, type: yesNo, value: condition(draw, scope) };
  const types = scope.topics.filter(({ declared }) => declared).map(({ type }) => type);
  const type = draw.pick<Type>([...types, { kind: "number" }, { kind: "duration" }]);
  const names = namesOf(scope, type);
  if (["yes/no", "one of", "step of", "list of"].includes(type.kind)) {
    if (names.length === 0 || type.kind === "yes/no") {
      return { name, type: yesNo, value: condition(draw, scope, 1) };
    }
    return { name, type, value: named(draw, scope, draw.pick(names)) };
  }
  return { name, type, value: value(draw, scope, type, 2) };
}

/** Foreign columns for some choices, texts and numbers. */
function readings(draw: Draw, topics: readonly Topic[]): readonly Reading[] {
  const readable = topics.filter(
    ({ declared, type }) =>
      declared && ["yes/no", "one of", "step of", "number", "text", "date"].includes(type.kind),
  );
  return draw.some(readable, 40).map(({ name, constants }, index) => ({
    fact: name,
    column: `Column ${index}`,
    mappings: [
      ...draw.many(0, 1, () => ({ from: ["Fields Sales", "999"], to: draw.pick(constants) })),
      ...draw.many(0, 1, () => ({ from: ["", "n/a"], to: null })),
    ],
    ...(draw.chance(25) ? { otherwise: draw.chance(50) ? null : draw.pick(constants) } : {}),
  }));
}
