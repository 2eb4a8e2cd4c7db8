import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keySorter } from "./sorted-keys.ts";

const word = fc.stringMatching(/^[a-z]{1,2}$/);
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.constant(null),
    fc.string(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(word, tie("value"), { maxKeys: 4 }),
  ),
}));

describe("sorted keys", () => {
  it("are those of every object, and nothing else changes", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const before = JSON.stringify(value);
        expect(JSON.stringify(keySorter()(value))).toBe(JSON.stringify(value, sortedKeys));
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });

  it("stay where objects begin alike and go on differently", () => {
    const values = [{ b: 1, a: 2 }, { b: 1, c: 3, a: 2 }, { b: 4, a: 5 }, { b: 1 }];
    expect(JSON.stringify(keySorter()(values))).toBe(
      '[{"a":2,"b":1},{"a":2,"b":1,"c":3},{"a":5,"b":4},{"b":1}]',
    );
  });

  it("make no copy of what is sorted", () => {
    const value = { a: [1, { b: 2, c: [] }], d: null };
    expect(keySorter()(value)).toBe(value);
  });
});

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
