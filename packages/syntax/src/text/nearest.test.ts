import { expect, it } from "vitest";
import { nearest } from "./nearest.ts";

it.each([
  ["chanel", ["stage", "channel"], "channel"],
  ["Deal-Valu", ["deal value", "stage"], "deal value"],
  ["evalution", ["discovery", "evaluation"], "evaluation"],
  ["tset", ["set", "test"], "set"],
  ["aks", ["id", "ask"], "ask"],
  ["xy", ["stage", "channel"], undefined],
  ["ab", ["cd"], undefined],
  ["", ["a"], undefined],
  ["anything", [], undefined],
])("%j among %j means %j", (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
});
