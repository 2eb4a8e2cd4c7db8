import type { Arithmetic, Expression, Operator } from "../../playbook/expressions.ts";
import type { AggregateFunction } from "../../playbook/histories.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { expressionsOf, partsOf } from "../../playbook/walk.ts";
import type { Unknown, Value } from "../../reference/values.ts";
import type { Pair, PairKind } from "./kind.ts";

type Came = Value | Unknown;

const operators: readonly Operator[] = [
  "=",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "is one of",
  "is not one of",
  "is between",
  "is before",
  "is after",
  "is more than ago",
  "is less than ago",
  "is more than away",
  "is less than away",
  "contains",
  "starts with",
];

const aggregates: readonly AggregateFunction[] = [
  "number",
  "any",
  "no",
  "sum",
  "average",
  "smallest",
  "largest",
  "percentile",
  "last",
  "time since last",
  "time between",
];

const arithmetic: readonly Arithmetic["operator"][] = ["+", "-", "*", "/"];

/** What the parts of conditions came to in pairs whose decision depends on them. */
export const outcomes: readonly PairKind[] = [
  ...["and", "or", "not"].flatMap((kind) => truths(kind, 5)),
  ...["is known", "is unknown"].flatMap((operator) => [
    coming(`${operator}: true`, operator, 1, isTrue),
    coming(`${operator}: false`, operator, 1, isFalse),
  ]),
  ...operators.flatMap((operator) => truths(operator, 0.5)),
  ...[...arithmetic, "negation"].flatMap((operator) => [
    coming(`${operator}: a value`, operator, 0.3, isKnown),
    coming(`${operator}: unknown`, operator, 0.3, isUnknown),
  ]),
  ...aggregates.flatMap((name) => [
    coming(`${name} of a history: a value`, `${name} of a history`, 0.3, isKnown),
    coming(`${name} of a history: unknown`, `${name} of a history`, 0.3, isUnknown),
  ]),
  coming("any of a history: false", "any of a history", 1, isFalse),
  coming("no of a history: false", "no of a history", 1, isFalse),
  coming("in last: a value", "in last", 1, isKnown),
  coming("where: a value", "where", 1, isKnown),
  coming("a selection: some", "a selection", 0.5, (came) => lengthOf(came) > 0),
  coming("a selection: none", "a selection", 0.1, (came) => lengthOf(came) === 0),
  coming("a selection: unknown", "a selection", 0.5, isUnknown),
];

function truths(kind: string, floor: number): readonly PairKind[] {
  return [
    coming(`${kind}: true`, kind, floor, isTrue),
    coming(`${kind}: false`, kind, floor, isFalse),
    coming(`${kind}: unknown`, kind, floor, isUnknown),
  ];
}

function coming(name: string, kind: string, floor: number, is: (came: Came) => boolean): PairKind {
  return {
    name,
    floor,
    holds: ({ playbook, judgement }: Pair) =>
      (partsByKind(playbook).get(kind) ?? []).some((part) => {
        const came = judgement.cameTo(part);
        return came !== undefined && is(came);
      }),
  };
}

function isKnown(came: Came): boolean {
  return came !== null;
}

function isUnknown(came: Came): boolean {
  return came === null;
}

function isTrue(came: Came): boolean {
  return came?.type === "yes/no" && came.value;
}

function isFalse(came: Came): boolean {
  return came?.type === "yes/no" && !came.value;
}

function lengthOf(came: Came): number {
  return came !== null && "of" in came ? came.of.length : -1;
}

const known = new WeakMap<Playbook, ReadonlyMap<string, readonly Expression[]>>();

function partsByKind(playbook: Playbook): ReadonlyMap<string, readonly Expression[]> {
  const before = known.get(playbook);
  if (before !== undefined) return before;
  const parts = new Map<string, Expression[]>();
  for (const part of expressionsOf(playbook).flatMap(partsOf)) {
    for (const kind of kindsOf(part)) parts.set(kind, [...(parts.get(kind) ?? []), part]);
  }
  known.set(playbook, parts);
  return parts;
}

function kindsOf(part: Expression): readonly string[] {
  switch (part.kind) {
    case "comparison":
    case "arithmetic":
      return [part.operator];
    case "selection":
      return ["a selection"];
    case "aggregate":
      return [
        `${part.function} of a history`,
        ...(part.window === null ? [] : ["in last"]),
        ...(part.where === null ? [] : ["where"]),
      ];
    default:
      return [part.kind];
  }
}
