import type { Literal } from "../playbook/expressions.ts";
import type { Action, Setting } from "../playbook/playbook.ts";
import type { Type } from "../playbook/types.ts";
import { type Constants, constant } from "./constants.ts";
import type { Draw } from "./draw.ts";
import { actionNames, grades, names, traits, values } from "./words.ts";

/** A fact that a playbook may speak of, and the constants that it is compared with. */
export interface Topic {
  readonly name: string;
  readonly type: Type;
  readonly declared: boolean;
  readonly ask: string | null;
  /** A few constants of its type (of the elements' type for lists), so that rules and records meet. */
  readonly constants: Constants;
}

/** What one playbook speaks of. */
export interface Vocabulary {
  readonly topics: readonly Topic[];
  readonly actions: readonly Action[];
  readonly actionsDeclared: boolean;
  readonly settings: readonly Setting[];
  /** Names that are free for defines. */
  readonly free: readonly string[];
}

const kinds: readonly Type["kind"][] = [
  "yes/no",
  "yes/no",
  "one of",
  "step of",
  "number",
  "percent",
  "money",
  "duration",
  "date",
  "time",
  "text",
  "list of",
];

export function vocabulary(draw: Draw): Vocabulary {
  const free = draw.shuffled(names);
  const take = () => free.pop() ?? "one more";
  const declares = draw.chance(75);
  const topics = draw.many(3, 8, () => {
    const declared = declares && draw.chance(90);
    if (declared && draw.chance(8)) return topic(draw, take(), draw.pick(exotic), true);
    const type = typeOf(draw, draw.pick(kinds));
    return topic(draw, take(), declared ? type : open(type), declared);
  });
  const actionsDeclared = draw.chance(60);
  const actions = draw
    .shuffled(actionNames)
    .slice(0, draw.between(2, 5))
    .map((name) => action(draw, name));
  const settings = draw.many(0, 2, () => setting(draw, take()));
  return { topics, actions, actionsDeclared, settings, free };
}

const exotic: readonly Type[] = [
  { kind: "one of", values: [...grades, "B"] },
  { kind: "step of", values: ["A-", "A", "A+"] },
  { kind: "number", from: -2.5, to: 3 },
];

function topic(draw: Draw, name: string, type: Type, declared: boolean): Topic {
  const constants = draw.many(2, 3, () => constant(draw, type.kind === "list of" ? type.of : type));
  const ask = declared ? draw.maybe(40, () => `What about "${name}"?`) : null;
  return { name, type, declared, ask, constants };
}

/** Types that uses alone can show. */
function open(type: Type): Type {
  switch (type.kind) {
    case "one of":
    case "step of":
      // Where nothing shows the left side's type, a word that is also a declared name would be that name.
      return {
        kind: "one of",
        values: type.values.map((value) => (value === "ready" ? "able" : value)),
      };
    case "number":
      return { kind: "number" };
    case "list of":
      return {
        kind: "list of",
        of: { kind: "one of", values: ["digital", "human", "good enough"] },
      };
    default:
      return type;
  }
}

function typeOf(draw: Draw, kind: Type["kind"]): Type {
  switch (kind) {
    case "one of":
    case "step of":
      return { kind, values: draw.shuffled(values).slice(0, draw.between(2, 4)) };
    case "number":
      return draw.chance(30) ? { kind, from: 0, to: draw.pick([10, 100]) } : { kind };
    case "money":
      return { kind, currency: draw.pick(["EUR", "USD", "JPY"]) };
    case "list of":
      return { kind, of: typeOf(draw, draw.pick(["one of", "text", "number", "date"])) };
    default:
      return { kind };
  }
}

function action(draw: Draw, name: string): Action {
  return { name, traits: [draw.pick(["helps", "sells"]), ...draw.some(traits, 35)] };
}

function setting(draw: Draw, name: string): Setting {
  const value = draw.choose<Literal>([
    [
      3,
      () => ({
        kind: "duration",
        amount: draw.between(1, 5),
        unit: draw.pick(["hour", "day", "business day"]),
      }),
    ],
    [1, () => ({ kind: "number", value: draw.between(0, 9) })],
    [1, () => ({ kind: "money", amount: String(draw.between(0, 99)), currency: "EUR" })],
    [1, () => ({ kind: "percent", value: draw.between(0, 100) })],
    [1, () => ({ kind: "date", text: "2026-03-29" })],
    [1, () => ({ kind: "time", text: "2026-03-29T12:00" })],
    [1, () => ({ kind: "word", word: draw.pick(values) })],
    [1, () => ({ kind: "yes/no", value: draw.chance(50) })],
  ]);
  return { name, value, set: draw.maybe(30, () => another(draw, value)) };
}

/** Another value of the same type. */
function another(draw: Draw, value: Literal): Literal {
  switch (value.kind) {
    case "duration":
      return { ...value, amount: value.amount + draw.between(1, 3) };
    case "number":
    case "percent":
      return { ...value, value: value.value + 1 };
    case "money":
      return { ...value, amount: `${value.amount}.5` };
    case "word":
      return { ...value, word: draw.pick(values) };
    case "yes/no":
      return { ...value, value: !value.value };
    case "date":
      return { ...value, text: "2026-10-25" };
    default:
      return value;
  }
}
