import type { FileCovered } from "@handrail/language-server";
import { expect, it } from "vitest";
import { add } from "./covered.ts";

function file(uri: string, ...tests: readonly (readonly [title: string, tests: number])[]) {
  return {
    uri,
    statements: tests.map(([title, count], line) => ({
      title,
      tests: count,
      range: { start: { line, character: 0 }, end: { line, character: 9 } },
    })),
  };
}

it("a used file is covered by the tests of all that use it", () => {
  const all = new Map<string, FileCovered>();
  add(all, [file("a", ["A", 1]), file("base", ["Write", 2], ["Wait", 0])]);
  add(all, [file("b", ["B", 0]), file("base", ["Write", 1], ["Wait", 1]), file("empty")]);
  expect([...all.keys()]).toEqual(["a", "base", "b"]);
  expect(all.get("base")?.statements.map(({ title, tests }) => [title, tests])).toEqual([
    ["Write", 3],
    ["Wait", 1],
  ]);
});

it("what only one of them sees of a used file stays", () => {
  const all = new Map<string, FileCovered>();
  add(all, [file("base", ["Write", 2], ["Wait", 0])]);
  add(all, [file("base", ["Write", 1])]);
  expect(all.get("base")?.statements.map(({ title }) => title)).toEqual(["Write", "Wait"]);
});
