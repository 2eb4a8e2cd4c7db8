import { lineIndex } from "@handrail/syntax";
import { expect, test } from "vitest";
import { styleFor } from "../../terminal/style.ts";
import { frame } from "./frame.ts";

const style = styleFor({}, {});

/** Shows the frame of what stands between the marks `«` and `»`. */
function framed(marked: string, width = 80): readonly string[] {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const lines = lineIndex(text);
  const found = {
    code: "HR0000",
    severity: "error" as const,
    message: "",
    hint: "",
    file: "a.playbook",
    lines,
    hasText: true,
    others: [],
    span: { start, end },
    start: lines.position(start),
    end: lines.position(end),
  };
  return frame(found, style, width).split("\n");
}

test("the range is underlined", () => {
  expect(framed("a\nwhen «stag» = b\n")).toEqual(["  2 │ when stag = b", "    │      ^^^^"]);
});

test("an empty range gets one mark", () => {
  expect(framed("when «»")).toEqual(["  1 │ when ", "    │      ^"]);
});

test("wide letters before and in the range", () => {
  expect(framed("漢 Größe «漢字» x")).toEqual(["  1 │ 漢 Größe 漢字 x", "    │          ^^^^"]);
});

test("several lines, each without its margin; at most three", () => {
  expect(framed("a «b\n  c\n  d\n  e» f")).toEqual([
    "  1 │ a b",
    "    │   ^",
    "  2 │   c",
    "    │   ^",
    "  3 │   d",
    "    │   ^",
    "    │ …",
  ]);
});

test("a range that ends where a line begins does not reach into it", () => {
  expect(framed("a «b\r\n»c")).toEqual(["  1 │ a b", "    │   ^"]);
});

test("a long line is cut so that the range is seen", () => {
  const [line = "", marks = ""] = framed(`${"x".repeat(200)}«here»${"y".repeat(200)}`, 60);
  expect(line.length).toBeLessThanOrEqual(60);
  expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("here");
});

test("tabs and control characters keep the marks in place", () => {
  expect(framed("\twhen \u001b«x»")).toEqual(["  1 │  when ␛x", "    │        ^"]);
});
