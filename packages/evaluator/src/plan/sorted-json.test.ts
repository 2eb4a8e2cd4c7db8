import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedJson } from "./sorted-json.ts";

describe("sorted JSON", () => {
  it("is the JSON text of the sorted value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (given) => {
        const value = JSON.parse(JSON.stringify(given), named);
        const text = new TextDecoder().decode(sortedJson(value));
        expect(text).toBe(JSON.stringify(value, sortedKeys));
      }),
    );
  });

  it.each([
    [{ b: undefined, a: -0 }],
    [{ "": ["€", '"\\\u0000\u007f'], A: 1e21 }],
    [[undefined, null]],
  ])("writes %j", (value) => {
    const text = new TextDecoder().decode(sortedJson(value));
    expect(text).toBe(JSON.stringify(value, sortedKeys));
  });

  it("does not mind the order of keys", () => {
    const one = sortedJson([
      { a: 1, b: 2 },
      { b: 3, a: 4 },
      { a: 5, c: 6 },
    ]);
    expect(
      sortedJson([
        { b: 2, a: 1 },
        { a: 4, b: 3 },
        { c: 6, a: 5 },
      ]),
    ).toEqual(one);
  });
});

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** JavaScript puts keys that are whole numbers first, whatever the order; plans have none. */
function named(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [`k${key}`, part]));
}
