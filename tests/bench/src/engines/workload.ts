import { type Random, random } from "./random.ts";

/** What is known about a situation: choices as text, numbers, and yes/no. */
export type Facts = { readonly [fact: string]: string | number | boolean };

export type FactType =
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly to: number }
  | { readonly kind: "yes/no" };

export interface FactDeclaration {
  readonly name: string;
  readonly type: FactType;
}

export type Relation = ">" | ">=" | "<" | "<=";

/** One test of one fact. */
export type Condition =
  | { readonly kind: "is one of"; readonly fact: string; readonly values: readonly string[] }
  | {
      readonly kind: "compare";
      readonly fact: string;
      readonly relation: Relation;
      readonly value: number;
    }
  | { readonly kind: "flag"; readonly fact: string; readonly value: boolean };

/** Fires if all conditions hold, and one of the alternatives, if there are any. */
export interface Rule {
  readonly id: string;
  readonly all: readonly Condition[];
  readonly any: readonly Condition[];
  readonly action: string;
  readonly hours: number;
  /** The choice that it belongs to, of which one rule wins. */
  readonly choice?: string;
}

export interface Workload {
  readonly facts: readonly FactDeclaration[];
  readonly rules: readonly Rule[];
  readonly situations: readonly Facts[];
}

const values = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
const choice = (name: string, count: number): FactDeclaration => ({
  name,
  type: { kind: "choice", values: values(name, count) },
});
const number = (name: string, to: number): FactDeclaration => ({
  name,
  type: { kind: "number", to },
});
const flag = (name: string): FactDeclaration => ({ name, type: { kind: "yes/no" } });

const choices = [
  choice("stage", 6),
  choice("tier", 4),
  choice("channel", 5),
  choice("industry", 12),
  choice("country", 20),
];
const numbers = [
  number("dealValue", 500_000),
  number("daysOpen", 120),
  number("seats", 200),
  number("contacts", 12),
  number("meetings", 10),
  number("score", 9),
];
const flags = ["budgetReady", "sponsorKnown", "rivalActive", "renewing"].map(flag);
const segment = choice("segment", 200);

const verbs = ["call", "visit", "mail", "invite", "brief", "remind"];
const objects = ["buyer", "sponsor", "user", "expert", "partner", "board", "team", "lawyer"];
const hours = [1, 4, 8, 24, 48, 72, 120];

export interface Shape {
  readonly rules: number;
  readonly situations: number;
  /** Every rule tests one fact of 200 values. */
  readonly selective?: boolean;
  readonly seed?: number;
}

/** The same rules and situations for the same shape, on every machine. */
export function workload({
  rules: count,
  situations,
  selective = false,
  seed = 6,
}: Shape): Workload {
  const draw = random(seed + count);
  const facts = [...choices, ...numbers, ...flags, ...(selective ? [segment] : [])];
  return {
    facts,
    rules: Array.from({ length: count }, (_, index) => drawRule(index, draw, selective)),
    situations: Array.from({ length: situations }, () =>
      Object.fromEntries(facts.map(({ name, type }) => [name, drawValue(type, draw)])),
    ),
  };
}

/** The same situations with a share of the facts left out. */
export function incomplete(situations: readonly Facts[], share: number): readonly Partial<Facts>[] {
  const draw = random(17);
  return situations.map((facts) =>
    Object.fromEntries(Object.entries(facts).filter(() => draw.number() >= share)),
  );
}

function drawRule(index: number, draw: Random, selective: boolean): Rule {
  const tested = new Set<string>();
  const conditions = Array.from({ length: 2 + draw.below(4) }, () => drawCondition(draw, tested));
  const alternatives = draw.number() < 0.2 ? 2 + draw.below(2) : 0;
  const any = Array.from({ length: alternatives }, () => drawCondition(draw, tested));
  const all = any.length > 0 ? conditions.slice(1) : conditions;
  const chosen = selective ? [isOneOf(segment, 1, draw), ...all] : all;
  return {
    id: `r${index}`,
    all: chosen,
    any,
    action: `${draw.of(verbs)} ${draw.of(objects)}`,
    hours: draw.of(hours),
  };
}

/** A condition on a fact that the rule does not test yet. */
function drawCondition(draw: Random, tested: Set<string>): Condition {
  for (;;) {
    const condition = anyCondition(draw);
    if (tested.has(condition.fact)) continue;
    tested.add(condition.fact);
    return condition;
  }
}

function anyCondition(draw: Random): Condition {
  const kind = draw.number();
  if (kind < 0.35) return isOneOf(draw.of(choices), 1, draw);
  if (kind < 0.55) return isOneOf(draw.of(choices), 2 + draw.below(3), draw);
  if (kind < 0.85) return compare(draw.of(numbers), draw);
  return { kind: "flag", fact: draw.of(flags).name, value: draw.number() < 0.5 };
}

function isOneOf({ name, type }: FactDeclaration, count: number, draw: Random): Condition {
  const open = type.kind === "choice" ? [...type.values] : [];
  const wanted = Math.min(count, open.length - 1);
  const picked = Array.from({ length: wanted }, () => open.splice(draw.below(open.length), 1));
  return { kind: "is one of", fact: name, values: picked.flat() };
}

function compare({ name, type }: FactDeclaration, draw: Random): Condition {
  const to = type.kind === "number" ? type.to : 0;
  const relation = draw.of<Relation>([">", ">=", "<", "<="]);
  return { kind: "compare", fact: name, relation, value: 1 + draw.below(to) };
}

function drawValue(type: FactType, draw: Random): string | number | boolean {
  switch (type.kind) {
    case "choice":
      return draw.of(type.values);
    case "number":
      return draw.below(type.to + 1);
    case "yes/no":
      return draw.number() < 0.5;
  }
}
