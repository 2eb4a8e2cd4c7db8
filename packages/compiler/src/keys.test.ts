import type { PlanExpression } from "@handrail/evaluator";
import type { Type } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { constantKey, expressionKey, numberedTypes } from "./keys.ts";

const compare = { op: "compare", as: "choice", relation: "<", left: 1, right: 2 } as const;
const entries: readonly PlanExpression[] = [
  { op: "and", of: [1, 2] },
  { op: "and", of: [12] },
  { op: "or", of: [1, 2] },
  { op: "not", of: 1 },
  { op: "known", of: 1 },
  { op: "now" },
  compare,
  { ...compare, as: "number" },
  { ...compare, relation: "<=" },
  { ...compare, left: 11 },
  { ...compare, right: 21 },
  { ...compare, values: ["a", "b"] },
  { ...compare, values: ["a,b"] },
  { op: "one of", as: "choice", left: 1, values: ["2"] },
  { op: "one of", as: "choice", left: 1, values: [2] },
];

describe("keys", () => {
  it("of different entries differ, and those of equal ones do not", () => {
    expect(new Set(entries.map(expressionKey)).size).toBe(entries.length);
    expect(entries.map((one) => expressionKey(structuredClone(one)))).toEqual(
      entries.map(expressionKey),
    );
  });

  it("of constants are those of their types and values", () => {
    const typeOf = numberedTypes();
    const choice: Type = { kind: "one of", values: ["1", "yes"] };
    const constants = [
      [{ kind: "text" }, "1"],
      [choice, "1"],
      [choice, "yes"],
      [{ kind: "number", from: null, to: null }, 1],
      [{ kind: "number", from: 1, to: null }, 1],
      [{ kind: "yes/no" }, true],
      [{ kind: "list of", of: { kind: "text" } }, ["1"]],
    ] as const satisfies readonly (readonly [Type, unknown])[];
    const keys = constants.map(([type, value]) => constantKey(typeOf(type), value));
    expect(new Set(keys).size).toBe(constants.length);
    expect(constants.map(([type, value]) => constantKey(typeOf({ ...type }), value))).toEqual(keys);
  });
});
