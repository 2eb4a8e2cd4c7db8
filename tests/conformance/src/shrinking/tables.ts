import type { Playbook } from "../playbook/playbook.ts";
import type { Row, Table } from "../playbook/tables.ts";
import { expressions } from "./expressions.ts";
import { each, emptied, without } from "./lists.ts";
import { use } from "./rules.ts";

export const tables = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const fewer of without(playbook.tables)) yield { ...playbook, tables: fewer };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const simple of each(playbook.tables, table)) yield { ...playbook, tables: simple };
  },
};

const noClauses = {
  id: null,
  because: null,
  source: null,
  priority: null,
  valid: null,
  tags: [],
  used: false,
};

function* table(one: Table): IterableIterator<Table> {
  if (one.rows.length > 1) for (const rows of without(one.rows)) yield { ...one, rows };
  for (const column of one.subjects.keys()) yield withoutSubject(one, column);
  if (one.names.length > 1) for (const column of one.names.keys()) yield withoutName(one, column);
  yield* emptied(one, noClauses);
  for (const rows of each(one.rows, row)) yield { ...one, rows };
}

function withoutSubject(one: Table, column: number): Table {
  return {
    ...one,
    subjects: one.subjects.toSpliced(column, 1),
    rows: one.rows.map((own) => ({ ...own, conditions: own.conditions.toSpliced(column, 1) })),
  };
}

function withoutName(one: Table, column: number): Table {
  return {
    ...one,
    names: one.names.toSpliced(column, 1),
    rows: one.rows.map((own) => ({ ...own, values: own.values.toSpliced(column, 1) })),
  };
}

/** What a cell compares stays: the heading says it. */
function* row(one: Row): IterableIterator<Row> {
  yield* emptied(one, { then: [], because: null, source: null });
  for (const [column, condition] of one.conditions.entries()) {
    if (condition === null) continue;
    yield { ...one, conditions: one.conditions.with(column, null) };
    if (condition.kind !== "and" && condition.kind !== "or") continue;
    for (const part of condition.of) {
      yield { ...one, conditions: one.conditions.with(column, part) };
    }
  }
  for (const [column, value] of one.values.entries()) {
    if (value === null) continue;
    for (const simple of expressions(value)) {
      yield { ...one, values: one.values.with(column, simple) };
    }
  }
  for (const [index, uses] of one.then.entries()) {
    if (uses.length > 1) {
      for (const fewer of without(uses)) yield { ...one, then: one.then.with(index, fewer) };
    }
    for (const simple of each(uses, use)) yield { ...one, then: one.then.with(index, simple) };
  }
}
