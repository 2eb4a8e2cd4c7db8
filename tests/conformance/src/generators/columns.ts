import type { Expression } from "../playbook/expressions.ts";
import type { Type } from "../playbook/types.ts";
import { choose, ignoringCase, sameName } from "../reference/names.ts";
import { type Constants, constant } from "./constants.ts";
import type { Draw } from "./draw.ts";
import { named, namesOf, type Scope } from "./scope.ts";
import { value } from "./values.ts";
import { values as allWords, grades } from "./words.ts";

/** What the cells of a column `then NAME` hold, row by row. */
export interface Column {
  readonly type: Type;
  readonly constants: Constants;
  readonly cells: readonly (Expression | null)[];
}

const computable: readonly Type[] = [
  { kind: "number" },
  { kind: "percent" },
  { kind: "money", currency: "EUR" },
  { kind: "duration" },
  { kind: "date" },
  { kind: "time" },
];

export function column(draw: Draw, scope: Scope, rows: number): Column {
  return draw.choose<Column>([
    [2, () => ofWords(draw, scope, rows)],
    [2, () => ofChoice(draw, scope, rows)],
    [4, () => computed(draw, scope, draw.pick(computable), rows)],
    [1, () => computed(draw, scope, { kind: "yes/no" }, rows)],
    [1, () => ofTexts(draw, rows)],
  ]);
}

/** One value at least, so that the column has a type. */
function filled(draw: Draw, rows: number, one: () => Expression): readonly (Expression | null)[] {
  const sure = draw.between(0, rows - 1);
  return Array.from({ length: rows }, (_, row) => (row === sure || draw.chance(85) ? one() : null));
}

function computed(draw: Draw, scope: Scope, type: Type, rows: number): Column {
  const constants = draw.many(2, 3, () => constant(draw, type));
  const names = namesOf(scope, type);
  const one = (): Expression => {
    if (draw.chance(50)) return draw.pick(constants);
    if (type.kind !== "yes/no") return value(draw, scope, type, 1);
    return names.length > 0 ? named(draw, scope, draw.pick(names)) : draw.pick(constants);
  };
  return { type, constants, cells: filled(draw, rows, one) };
}

function ofTexts(draw: Draw, rows: number): Column {
  const constants = draw.many(2, 3, () => constant(draw, { kind: "text" }));
  return {
    type: { kind: "text" },
    constants,
    cells: filled(draw, rows, () => draw.pick(constants)),
  };
}

/** Whether no name has a word, now or later: where one does, a cell would mean what it names. */
function isFree({ topics, derived, settings, free }: Scope, word: string): boolean {
  const names = [...topics, ...derived, ...settings].map(({ name }) => name);
  return ![...names, ...free].some((name) => sameName(name, word));
}

function freeWords(draw: Draw, scope: Scope): readonly string[] {
  const some = draw.chance(15) ? [...grades, "a-", "Digital", "digital"] : allWords;
  const free = draw.shuffled(some).filter((word) => isFree(scope, word));
  return free.slice(0, draw.between(1, 4));
}

function ofWords(draw: Draw, scope: Scope, rows: number): Column {
  const words = freeWords(draw, scope);
  if (words.length === 0) return ofTexts(draw, rows);
  const cells = filled(draw, rows, () => word(draw.pick(words)));
  const used = wordsIn(cells);
  const values = used.filter(
    (one, index) => used.findIndex((other) => ignoringCase(other) === ignoringCase(one)) === index,
  );
  return { type: { kind: "one of", values }, constants: values.map(word), cells };
}

/** Names of a choice, with values of it or other words. */
function ofChoice(draw: Draw, scope: Scope, rows: number): Column {
  const choices = [...scope.topics.filter(({ declared }) => declared), ...scope.derived].flatMap(
    ({ name, type }) => (type.kind === "one of" || type.kind === "step of" ? [{ name, type }] : []),
  );
  if (choices.length === 0) return ofWords(draw, scope, rows);
  const { name, type } = draw.pick(choices);
  const free = freeWords(draw, scope);
  const own = type.values.filter((one) => isFree(scope, one));
  const words = draw.chance(60) ? own : [...own.slice(0, 1), ...free];
  const some = filled(draw, rows, () =>
    words.length > 0 && draw.chance(60) ? word(draw.pick(words)) : named(draw, scope, name),
  );
  const cells = some.some((cell) => cell?.kind === "name")
    ? some
    : some.with(draw.between(0, rows - 1), named(draw, scope, name));
  const others = wordsIn(cells).filter((one) => choose(type.values, one) === null);
  const values = [...new Set(others), ...type.values];
  const kind = type.kind === "step of" && others.length === 0 ? "step of" : "one of";
  return { type: { kind, values }, constants: values.map(word), cells };
}

function word(one: string) {
  return { kind: "word", word: one } as const;
}

function wordsIn(cells: readonly (Expression | null)[]): readonly string[] {
  return cells.flatMap((cell) => (cell?.kind === "word" ? [cell.word] : []));
}
