import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { only, onlyNode } from "../testing/statements.ts";
import type { TestStatement } from "../tree/statements.ts";

const test = (rows: string) => `test "a"\n  given contacts\n${rows}\n  expect nothing\n`;

describe("rows of a history", () => {
  it("have a value for each column", () => {
    const rows = '| at | medium |\n| 3 days ago | phone |\n| 2026-01-05 | |\n| - | a, "b" |';
    expect(only(test(rows))).toMatchObject({
      given: [
        {
          kind: "givenRows",
          name: { text: "contacts" },
          columns: [{ text: "at" }, { text: "medium" }],
          rows: [
            {
              cells: [
                { values: [{ type: "duration", amount: 3, unit: "day" }], distance: "ago" },
                { values: [{ name: { text: "phone" } }], distance: null },
              ],
            },
            { cells: [{ values: [{ text: "2026-01-05" }] }, { values: [] }] },
            { cells: [{ values: [] }, { values: [{ name: { text: "a" } }, { value: "b" }] }] },
          ],
        },
      ],
      expect: [{ kind: "expectNothing" }],
    });
  });

  it("may lack the last bar, and may have a line below the first row", () => {
    const { given } = onlyNode(
      test("| at | b\n|---|:--|\n| now | -5").replace(":", "-"),
    ) as TestStatement;
    expect(given).toMatchObject([{ rows: [{ cells: [{}, { values: [{ value: -5 }] }] }] }]);
  });

  it("stand below one another, with their comments", () => {
    expect(
      format(test("| at | medium |  # first\n # why\n|3 days ago|phone|\n|now|| # last")),
    ).toBe(`test "a"
  given contacts
    | at         | medium |  # first
    # why
    | 3 days ago | phone  |
    | now        | -      |  # last
  expect nothing
`);
  });

  it("may have any words in their cells", () => {
    const text = test(
      "    | source | expect    | id                |\n    | when   | given and | `is it` |",
    );
    expect(only(text)).toMatchObject({
      given: [
        {
          columns: [{ text: "source" }, { text: "expect" }, { text: "id" }],
          rows: [{ cells: [{}, { values: [{ name: { text: "given and" } }] }, {}] }],
        },
      ],
    });
  });

  it("stand below one another however wide their characters are", () => {
    expect(format(test('| at | 媒体 |\n| now | "日本" |\n| now | a |'))).toBe(
      test('    | at  | 媒体   |\n    | now | "日本" |\n    | now | a      |'),
    );
  });

  it("may stand at the margin", () => {
    expect(format(test("| at |\n| now |"))).toBe(test("    | at  |\n    | now |"));
  });
});

it.each(["any contact where a = b", "no contact in last 30 days", "any contact in the last 3h"])(
  "an expectation with a window or a filter is a condition: %s",
  (text) => {
    const { expect: all } = onlyNode(`test "a"\n  expect ${text}`) as TestStatement;
    expect(all.map(({ kind }) => kind)).toEqual(["expectCondition"]);
  },
);
