import type { Row, RowCounts, Table } from "../playbook/tables.ts";
import { amongOf } from "./columns.ts";
import { evaluate, truthOf } from "./evaluate.ts";
import { choose, ignoringCase } from "./names.ts";
import { isValid } from "./sentences.ts";
import type { Situation } from "./situation.ts";
import { and, not } from "./truth.ts";
import { type Truth, type Unknown, unknown, type Value } from "./values.ts";

/**
 * "A row *holds* as the `and` of its cells does; a row that asks nothing holds." And: "A table with `then NAME` and `valid` has its
 * rows false outside its days."
 */
export function holds(situation: Situation, table: Table, row: Row): Truth {
  if (table.names.length > 0 && !isValid(situation, table.valid)) return false;
  return and(row.conditions.map((one) => (one === null ? true : truthOf(situation, one))));
}

/** The three lines of the page. */
export function rowCounts(situation: Situation, { table, row }: Omit<RowCounts, "kind">): Truth {
  const truths = table.rows.map((one) => holds(situation, table, one));
  const own = truths[row] ?? unknown;
  const none = (rows: readonly Truth[]) => and(rows.map(not));
  switch (table.policy) {
    case "first match":
      return and([own, none(truths.slice(0, row))]);
    case "unique": {
      // "False where it does not hold; true where it holds and every other row does not; else unknown: also where two rows hold."
      const alone = own === true && none(truths.filter((_, index) => index !== row)) === true;
      return own === false ? false : alone ? true : unknown;
    }
    case "collect":
      return own;
  }
}

/** What a column `then NAME` gives. */
export function columnValue(situation: Situation, table: Table, column: number): Value | Unknown {
  const counting = table.rows.map((_, row) => rowCounts(situation, { table, row }));
  const given = (row: number) => {
    const value = table.rows[row]?.values[column] ?? null;
    return value === null ? unknown : worded(situation, table, column, evaluate(situation, value));
  };
  if (table.policy !== "collect") {
    // "Where a row counts, what it gives; unknown where none counts … and while it is unknown which row counts."
    const row = counting.indexOf(true);
    return row < 0 ? unknown : given(row);
  }
  // "The list of what the rows give that count …; unknown while a row that gives something is unknown."
  const giving = [...counting.keys()].filter((row) => table.rows[row]?.values[column] != null);
  if (giving.some((row) => counting[row] === unknown)) return unknown;
  const of = giving.filter((row) => counting[row] === true).map(given);
  return of.includes(unknown) ? unknown : { type: "list", of: of.filter((one) => one !== unknown) };
}

/** "A column of words is a choice of all of them." */
function worded(
  situation: Situation,
  table: Table,
  column: number,
  value: Value | Unknown,
): Value | Unknown {
  if (value?.type !== "word" && value?.type !== "choice") return value;
  const among = amongOf(situation, table, column);
  return among === null
    ? { type: "text", value: value.value }
    : { type: "choice", value: spelt(among, value.value), among };
}

function spelt(among: readonly string[], word: string): string {
  const alike = among.find((one) => ignoringCase(one) === ignoringCase(word));
  return choose(among, word) ?? alike ?? word;
}
