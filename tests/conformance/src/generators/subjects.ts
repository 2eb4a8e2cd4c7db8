import type { Comparison, Expression, Literal, Operator } from "../playbook/expressions.ts";
import { worth } from "./aggregates.ts";
import { made, ofDeclared, ofUndeclared } from "./comparisons.ts";
import { constant } from "./constants.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";
import { type Derived, named, type Scope } from "./scope.ts";
import { value } from "./values.ts";

/** What the `when` columns of a table compare, and each row's conditions. */
export interface Arrangement {
  readonly subjects: readonly Expression[];
  readonly rows: readonly (readonly (Expression | null)[])[];
}

/** A column of conditions: what it compares, and how a row may compare it. */
interface Subject {
  readonly left: Expression;
  readonly compare: (row: number) => Expression | null;
  /** The most rows that it tells apart. */
  readonly most?: number;
}

/** @param apart whether no two rows may hold at once for certain */
export function arrangement(draw: Draw, scope: Scope, apart: boolean): Arrangement {
  const first = apart ? apartSubject(draw, scope) : subject(draw, scope);
  const length = Math.min(draw.between(1, draw.pick([2, 3, 5])), first.most ?? 5);
  const others = draw.many(0, 2, () => subject(draw, scope));
  const all = [first, ...others];
  const cells = all.map(({ compare }, column) => {
    const needed = column === 0 && apart;
    // A column that compares nothing at all would not show what its fact holds.
    const sure = draw.between(0, length - 1);
    return Array.from({ length }, (_, row) =>
      needed || row === sure || draw.chance(65) ? compare(row) : null,
    );
  });
  return {
    subjects: all.map(({ left }) => left),
    rows: Array.from({ length }, (_, row) => cells.map((column) => column[row] ?? null)),
  };
}

function subject(draw: Draw, scope: Scope): Subject {
  const { topics, derived, histories } = scope;
  return draw.choose<Subject>([
    [6, () => ofTopic(draw, scope, draw.pick(topics))],
    [derived.length > 0 ? 3 : 0, () => ofDerived(draw, scope)],
    [histories.length > 0 ? 1 : 0, () => ofHistory(draw, scope)],
    [1, () => ofCalculation(draw, scope)],
  ]);
}

function ofTopic(draw: Draw, scope: Scope, topic: Topic): Subject {
  const left = named(draw, scope, topic.name);
  const one = () =>
    topic.declared ? ofDeclared(draw, scope, topic, left) : ofUndeclared(draw, topic, left);
  return { left, compare: () => cell(draw, left, one) };
}

function ofDerived(draw: Draw, scope: Scope): Subject {
  const about = draw.pick(scope.derived);
  const left = named(draw, scope, about.name);
  return comparing(draw, scope, about, left);
}

function ofHistory(draw: Draw, scope: Scope): Subject {
  const { value: left, about } = worth(draw, scope, draw.pick(scope.histories));
  return comparing(draw, scope, about, left);
}

function ofCalculation(draw: Draw, scope: Scope): Subject {
  const type = draw.pick([{ kind: "number" }, { kind: "duration" }] as const);
  const constants = draw.many(2, 3, () => constant(draw, type));
  const left: Expression = {
    kind: "arithmetic",
    operator: "+",
    left: value(draw, scope, type, 1),
    right: draw.pick(constants),
  };
  return comparing(draw, scope, { name: "", type, constants }, left);
}

function comparing(draw: Draw, scope: Scope, about: Derived, left: Expression): Subject {
  return { left, compare: () => cell(draw, left, () => ofDeclared(draw, scope, about, left)) };
}

/** One comparison, or a few that are joined in one way. */
function cell(draw: Draw, left: Expression, one: () => Expression): Expression {
  const part = () => {
    if (draw.chance(10)) return made(draw, left, draw.pick<Operator>(["is known", "is unknown"]));
    return compared(draw, one());
  };
  if (!draw.chance(12)) return part();
  return { kind: draw.pick(["and", "or"] as const), of: draw.many(2, 3, part) };
}

/** A cell has no name that stands alone: `yes` says it. */
function compared(draw: Draw, condition: Expression): Expression {
  if (condition.kind === "comparison") return condition;
  return made(draw, condition, "=", { kind: "yes/no", value: draw.chance(70) });
}

/** A first column in which no two rows hold at once, or of which nobody can tell whether they do. */
function apartSubject(draw: Draw, scope: Scope): Subject {
  const parted = scope.topics.filter(({ declared, type }) => declared && partable.has(type.kind));
  return draw.choose<Subject>([
    [parted.length > 0 ? 4 : 0, () => partition(draw, scope, draw.pick(parted))],
    [scope.derived.length > 0 ? 5 : 0, () => ofDerived(draw, scope)],
    [scope.histories.length > 0 ? 3 : 0, () => ofHistory(draw, scope)],
    [1, () => ofCalculation(draw, scope)],
  ]);
}

const partable: ReadonlySet<Topic["type"]["kind"]> = new Set([
  "one of",
  "step of",
  "number",
  "money",
  "date",
]);

/** Each row has values of its own: some of a choice, or a range. */
function partition(draw: Draw, scope: Scope, { name, type, constants }: Topic): Subject {
  const left = named(draw, scope, name);
  const parts =
    type.kind === "one of" || type.kind === "step of"
      ? ofValues(draw, left, type.values)
      : ofRanges(draw, left, constants);
  const all = [...draw.shuffled(parts), made(draw, left, "is unknown")];
  return { left, compare: (row) => all[row] ?? null, most: all.length };
}

/** Groups of values; now and then the last are all but the others. */
function ofValues(draw: Draw, left: Expression, values: readonly string[]): readonly Expression[] {
  const groups: string[][] = [];
  for (const value of draw.shuffled(values)) {
    const group = draw.pick([...groups, null]);
    if (group === null) groups.push([value]);
    else group.push(value);
  }
  const last = draw.chance(25) ? groups.pop() : undefined;
  const words = (group: readonly string[]) =>
    group.map((word): Literal => ({ kind: "word", word }));
  const parts = groups.map((group) => made(draw, left, "is one of", ...words(group)));
  const others = groups.flat();
  return last === undefined || others.length === 0
    ? parts
    : [...parts, made(draw, left, "is not one of", ...words(others))];
}

/** Below the first constant, between each and the next, and above the last. */
function ofRanges(
  draw: Draw,
  left: Expression,
  constants: readonly Literal[],
): readonly Expression[] {
  const cuts = constants
    .toSorted((one, other) => sizeOf(one) - sizeOf(other))
    .filter((one, index, all) => index === 0 || sizeOf(one) > sizeOf(all[index - 1]));
  return [...cuts.keys(), cuts.length].map((index): Expression => {
    const [from, to] = [cuts[index - 1], cuts[index]];
    const bounds: Comparison[] = [
      ...(from === undefined ? [] : [made(draw, left, ">=", from)]),
      ...(to === undefined ? [] : [made(draw, left, "<", to)]),
    ];
    const [only, second] = bounds;
    return only !== undefined && second === undefined ? only : { kind: "and", of: bounds };
  });
}

function sizeOf(literal: Literal | undefined): number {
  switch (literal?.kind) {
    case "number":
      return literal.value;
    case "money":
      return Number(literal.amount);
    case "date":
      return Date.parse(literal.text);
    default:
      return Number.NaN;
  }
}
