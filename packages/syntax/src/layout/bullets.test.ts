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

describe("a list goes on from a sentence that was complete", () => {
  it.each([
    ["when a\nthen b within 3 days\n- offer tool", ["HR1123 «-»"]],
    ["when a\nthen b\n  * c\n  * d", ["HR1123 «*»"]],
    ["when a\nthen b\n• c", ["HR1123 «•»"]],
    ["when a > 3\n  - b > 4\n  then c", ["HR1123 «-»"]],
    ["when a > 3\n* b\nthen c", ["HR1123 «*»"]],
    ['test "t"\n  given a\n  expect b within 1h\n- c\n- d', ["HR1123 «-»"]],
    ['test "t"\n  given a\n  expect b\n  - c\n  - d', ["HR1123 «-»"]],
    [
      'test "t"\n  given a\n  expect b\n  - c\n  given\n  - d\n  expect e\n  - f',
      ["HR1123 «-»", "HR1123 «-»", "HR1123 «-»"],
    ],
    ["fact stage is one of\n  - a\n  - b", ["HR1123 «-»"]],
    ["fact stage is one of\n- a\n- b", ["HR1123 «-»"]],
    ["action b is\n  - human\n  - helps", ["HR1123 «-»"]],
    ["history contact has\n  - medium is text\n  - open is yes/no", ["HR1123 «-»"]],
    ['when a then b\n  because "x"\n  - c', ["HR1021 «-»"]],
  ])("%j", (text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });
});

describe("a bullet before a word of the language is one finding for each statement", () => {
  it.each([
    ['rule "x"\n  - when a\n  - then b', ["HR1126 «-»"]],
    ['test "x"\n- given a\n- expect b', ["HR1126 «-»"]],
    ["1. when a then b\n2. when c then d", ["HR1126 «1.»", "HR1126 «2.»"]],
    ["score fit\n  - add 30 when a\n  - take 20 when b", ["HR1126 «-»"]],
    ['when a then b\n* because "c"', ["HR1126 «*»"]],
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
    ["when a > 3\n  - b\n  then c", []],
    ["when a > b\n  - set size\n  then c", []],
    ["when a then b within c\n  - 10 min", []],
    ["when a then b within c\n  - d", []],
    ["when a then b within (c\n  - d)", []],
    ["when a > 3\n  - b and c > 4\n  then d", []],
    ["when a < number of deals where b = 3\n  * (c\n  - d) then e", []],
    ["when a is one of b, (c\n  - d is e) then f", []],
    ["when a > 3\n  - given discount then b", []],
    ["when a > 3\n  * 2 then b unless c is known", []],
    ["score fit\n  add 3 when a > 3\n  - b add 4 when c > 2", []],
    ["when a\n  -\n  b > 3 then c", []],
    ["define a as b\n  - c", []],
  ])("%j", (text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });
});

describe("the fix makes a sentence of it", () => {
  it.each([
    ["when\n  - a = b\n  - c = d\n  then e", "when\n  a = b\n  and c = d\n  then e"],
    ["when\n• a = b\n• or c = d\nthen e", "when\n  a = b\n  or c = d\nthen e"],
    ["when a\nthen\n1. b\n2. c", "when a\nthen\n  b\n  and c"],
    ["when a\nthen b within 3 days\n- c", "when a\nthen b within 3 days\n  and c"],
    [
      'test "t"\n  given a\n  expect\n  - b\n  - c',
      'test "t"\n  given a\n  expect\n  b\n  expect c',
    ],
    ["fact a is one of\n- b\n- c", "fact a is one of\n  b,\n  c"],
    ["action a is\n  - human\n  - helps", "action a is\n  human,\n  helps"],
    ["history a has\n  - b is text\n  - c is text", "history a has\n  b is text\n  c is text"],
    ['rule "x"\n- when a\n- then b', 'rule "x"\n  when a\n  then b'],
    ["- when a then b\n- when c then d", "when a then b\nwhen c then d"],
  ])("%j becomes %j", (wrong, right) => {
    expect(fixed(wrong)).toBe(right);
  });
});
