import { expect, it } from "vitest";
import { parse } from "../parse.ts";
import { childrenOf, walk } from "./walk.ts";

const [rule] = parse("when a = 1 and not b then c within 2 days by d").statements;

it("visits every node once, parents before their parts", () => {
  const kinds: string[] = [];
  if (rule !== undefined) walk(rule, ({ kind }) => void kinds.push(kind));
  expect(kinds).toEqual([
    "rule",
    "chain",
    "comparison",
    "nameExpression",
    "name",
    "literal",
    "not",
    "nameExpression",
    "name",
    "actionUse",
    "name",
    "within",
    "literal",
    "by",
    "name",
  ]);
});

it("leaves out what is below a node where the visitor says so", () => {
  const kinds: string[] = [];
  if (rule !== undefined) {
    walk(rule, ({ kind }) => {
      kinds.push(kind);
      return kind === "rule";
    });
  }
  expect(kinds).toEqual(["rule", "chain", "actionUse"]);
});

it("knows the nodes directly below one", () => {
  expect(rule === undefined ? [] : childrenOf(rule).map(({ kind }) => kind)).toEqual([
    "chain",
    "actionUse",
  ]);
});
