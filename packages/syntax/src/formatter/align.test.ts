import { expect, it } from "vitest";
import { alignRows } from "./align.ts";
import { format } from "./format.ts";

it("lays bars below one another, whatever is typed so far", () => {
  expect(alignRows(["  | when a | then |", '    |x|call "a|b"|', "  | long value | c"])).toEqual([
    "  | when a     | then       |",
    '  | x          | call "a|b" |',
    "  | long value | c",
  ]);
});

it("keeps a comment behind the last bar", () => {
  expect(alignRows(["| a | b | # why | not"])).toEqual(["| a | b | # why | not"]);
});

it("does what the formatter does with whole rows", () => {
  const table = 'table "T" first match\n  | when 阶段 | then |\n  |新的|call customer|\n';
  const [title = "", ...rows] = table.trimEnd().split("\n");
  expect(`${[title, ...alignRows(rows)].join("\n")}\n`).toBe(format(table));
});
