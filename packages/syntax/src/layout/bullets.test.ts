import { describe, expect, it } from "vitest";
import { findingsOf, fixed } from "../testing/marks.ts";

describe("a list in a sentence is one finding for each clause", () => {
  it.each([
    ["when\n  - a = b\n  - c = d\nthen e", ["HR1123 «-»"]],
    ["when\n- a = b\n- c = d\nthen e", ["HR1123 «-»"]],
    ['rule "r"\n  when\n    * a\n    * b\n  then\n    * c\n    * d', ["HR1123 «*»", "HR1123 «*»"]],
    ["when\n• a = b\n• or c = d\nthen e", ["HR1123 «•»"]],
    ["when\n1. a = b\n2. c = d\nthen\n1) e\n2) f", ["HR1123 «1.»", "HR1123 «1)»"]],
    ["when a unless\n  – b\n  – c = d\n  then e", ["HR1123 «–»"]],
    ['test "t"\n  given\n  - a = b\n  - c = 5\n  expect d', ["HR1123 «-»"]],
  ])("%j", (text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });
});

describe("what is no list is read as it was", () => {
  it.each([
    ["when\n  -a > 3 then b", []],
    ["when\n  -5 < a then b", []],
    ["when a\n  - b > 3\n  then c", []],
    ["when a\n  * b > 3\n  then c", []],
  ])("%j", (text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });
});

describe("the fix makes a sentence of it", () => {
  it.each([
    ["when\n  - a = b\n  - c = d\n  then e", "when\n  a = b\n  and c = d\n  then e"],
    ["when\n• a = b\n• or c = d\nthen e", "when\n  a = b\n  or c = d\nthen e"],
    ["when a\nthen\n1. b\n2. c", "when a\nthen\n  b\n  and c"],
  ])("%j becomes %j", (wrong, right) => {
    expect(fixed(wrong)).toBe(right);
  });
});
