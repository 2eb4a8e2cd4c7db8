import { expect, it } from "vitest";
import { earlierRows } from "./candidates.ts";
import { only } from "./choices.ts";
import type { Cell } from "./rows.ts";

function choice(...keys: readonly string[]): Cell {
  return { set: { known: { kind: "choice", of: only(keys) }, unknown: false }, text: "" };
}

const unclear: Cell = { set: null, text: "contains x" };

it("gives rows that name a value of the same column, and those that may mean any", () => {
  const rows = [
    [choice("a", "b"), null],
    [unclear, null],
    [choice("c"), choice("x")],
    [choice("b", "c"), null],
    [null, choice("x")],
  ];
  const earlier = earlierRows(rows, 2);
  expect(rows.map((_, row) => [...earlier(row)])).toEqual([[], [0], [1], [0, 1, 2], [0, 1, 2, 3]]);
});

it("does not compare each row of a long table with each", () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [choice("same"), choice(`p${row >> 1}`)]);
  const earlier = earlierRows(rows, 2);
  const pairs = rows.reduce((sum, _, row) => sum + [...earlier(row)].length, 0);
  expect(pairs).toBe(2500);
});
