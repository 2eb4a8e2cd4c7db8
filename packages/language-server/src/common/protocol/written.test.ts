import { parse } from "@handrail/syntax";
import { expect, it } from "vitest";
import { written } from "./written.ts";

it.each([
  ["deal value", "deal value"],
  ["measure 3", "measure 3"],
  ["Größe des Werks", "Größe des Werks"],
  ["answer target", "answer target"],
])("the fact %s is written as it is, and read so", (name, expected) => {
  expect(written("fact", name)).toBe(expected);
  const text = `fact ${name} is yes/no\nwhen not ${name} and ${name} = yes then y with ${name}`;
  expect(parse(text).findings).toEqual([]);
});

it.each([
  ["action", "talk to customer", "`talk to customer`"],
  ["fact", "this and that", "`this and that`"],
  ["rule", 'say "no"', '"say \\"no\\""'],
] as const)("the %s %s stands in quotes of its kind", (kind, name, expected) => {
  expect(written(kind, name)).toBe(expected);
});

it("what no sentence can hold is not written", () => {
  expect(written("fact", "a`b")).toBeNull();
  expect(written("fact", "a\nb")).toBeNull();
});
