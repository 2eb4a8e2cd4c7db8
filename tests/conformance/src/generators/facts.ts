import type { Type } from "../playbook/types.ts";
import { type Constants, constant } from "./constants.ts";
import type { Draw } from "./draw.ts";
import { grades, values } from "./words.ts";

/** A fact that a playbook may speak of, and the constants that it is compared with. */
export interface Topic {
  readonly name: string;
  readonly type: Type;
  readonly declared: boolean;
  readonly ask: string | null;
  /** A further name in records. */
  readonly id: string | null;
  /** A few constants of its type (of the elements' type for lists), so that rules and records meet. */
  readonly constants: Constants;
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

/** Facts of a few kinds of type, so that some can be compared and computed with one another. */
export function topics(draw: Draw, take: () => string): readonly Topic[] {
  const declares = draw.chance(75);
  const own = draw.shuffled(kinds).slice(0, draw.between(3, 6));
  const found = draw.many(3, 8, () => topic(draw, take(), own, declares));
  return found.map((one, index) => ({
    ...one,
    id: one.declared ? draw.maybe(20, () => `field-no-${index}`) : null,
  }));
}

function topic(draw: Draw, name: string, own: readonly Type["kind"][], declares: boolean): Topic {
  const declared = declares && draw.chance(90);
  if (declared && draw.chance(10)) return topicOf(draw, name, draw.pick(exotic), true);
  const type = typeOf(draw, draw.pick(own));
  return topicOf(draw, name, declared ? type : open(type), declared);
}

const exotic: readonly Type[] = [
  { kind: "one of", values: [...grades, "B"] },
  { kind: "step of", values: ["A-", "A", "A+"] },
  { kind: "one of", values: ["résumé", "resume", "visit"] },
  { kind: "number", from: -2.5, to: 3 },
];

export function topicOf(draw: Draw, name: string, type: Type, declared: boolean): Topic {
  const constants = draw.many(2, 3, () => constant(draw, type.kind === "list of" ? type.of : type));
  const ask = declared ? draw.maybe(40, () => `What about "${name}"?`) : null;
  return { name, type, declared, ask, id: null, constants };
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

export function typeOf(draw: Draw, kind: Type["kind"]): Type {
  switch (kind) {
    case "one of":
    case "step of":
      return { kind, values: draw.shuffled(values).slice(0, draw.between(2, 4)) };
    case "number":
      return draw.chance(30) ? { kind, from: 0, to: draw.pick([10, 100]) } : { kind };
    case "money":
      return { kind, currency: draw.pick(["EUR", "EUR", "EUR", "USD", "JPY"]) };
    case "list of":
      return { kind, of: typeOf(draw, draw.pick(["one of", "text", "number", "date"])) };
    default:
      return { kind };
  }
}
