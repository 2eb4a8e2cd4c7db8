import { describe, expect, it } from "vitest";
import { lineIndex } from "./lines.ts";

const text = "ab\ncd\r\nef\r\n";

describe("lineIndex", () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [6, 2, 4],
    [7, 3, 1],
    [11, 4, 1],
  ])("puts offset %d at line %d, column %d, and back", (offset, line, column) => {
    expect(lineIndex(text).position(offset)).toEqual({ line, column });
    expect(lineIndex(text).offset({ line, column })).toBe(offset);
  });

  it("gives a line without its end", () => {
    const lines = lineIndex("ab\ncd\r\nef\rg");
    expect([0, 1, 2, 3, 4, 5].map((number) => lines.line(number))).toEqual([
      "",
      "ab",
      "cd",
      "ef",
      "g",
      "",
    ]);
  });

  it("counts lines; an empty text has one", () => {
    expect(lineIndex(text).lineCount).toBe(4);
    expect(lineIndex("").lineCount).toBe(1);
  });

  it("takes places outside the text to its nearest end", () => {
    expect(lineIndex(text).position(-5)).toEqual({ line: 1, column: 1 });
    expect(lineIndex(text).position(99)).toEqual({ line: 4, column: 1 });
    expect(lineIndex(text).offset({ line: 99, column: 1 })).toBe(11);
    expect(lineIndex(text).offset({ line: 0, column: 0 })).toBe(0);
  });
});
