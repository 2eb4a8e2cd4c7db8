import type { Arithmetic, Expression, Operator } from "../../playbook/expressions.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { expressionsOf, partsOf } from "../../playbook/walk.ts";
import type { PlaybookKind } from "./kind.ts";

const operators: readonly (readonly [Operator, floor: number])[] = [
  ["=", 20],
  ["!=", 20],
  ["<", 10],
  ["<=", 10],
  [">", 10],
  [">=", 10],
  ["is one of", 10],
  ["is not one of", 8],
  ["is between", 10],
  ["is before", 4],
  ["is after", 4],
  ["is known", 10],
  ["is unknown", 10],
  ["is more than ago", 5],
  ["is less than ago", 5],
  ["is more than away", 5],
  ["is less than away", 5],
  ["contains", 10],
  ["starts with", 4],
];

const arithmetic: readonly Arithmetic["operator"][] = ["+", "-", "*", "/"];

/** What conditions and values are made of. */
export const expressions: readonly PlaybookKind[] = [
  ...(["and", "or", "not"] as const).map((kind) => holding(kind, 20, (part) => part.kind === kind)),
  ...operators.map(([operator, floor]) =>
    holding(operator, floor, (part) => part.kind === "comparison" && part.operator === operator),
  ),
  ...arithmetic.map((operator) =>
    holding(operator, 8, (part) => part.kind === "arithmetic" && part.operator === operator),
  ),
  holding("negation", 2, ({ kind }) => kind === "negation"),
];

function holding(name: string, floor: number, is: (part: Expression) => boolean): PlaybookKind {
  return { name, floor, holds: (playbook) => partsIn(playbook).some(is) };
}

const known = new WeakMap<Playbook, readonly Expression[]>();

function partsIn(playbook: Playbook): readonly Expression[] {
  const parts = known.get(playbook) ?? expressionsOf(playbook).flatMap(partsOf);
  known.set(playbook, parts);
  return parts;
}
