import { describe, expect, it } from "vitest";
import { parse } from "../parse.ts";
import { findingsOf, fixed } from "../testing/marks.ts";

describe("a clause's word that is misspelt, foreign or missing is one finding", () => {
  it.each([
    ['rule "a"\n  wehn b = c\n  then d', ["HR1065 «wehn»"]],
    ['rule "a"\n  if b = c\n  then d', ["HR1056 «if»"]],
    ['rule "a" if b = c then d', ["HR1056 «if»"]],
    ['rule "a"\nif b = c\nthen d', ["HR1056 «if»"]],
    ['rule "a"\n  b = c\n  then d', ['HR1020 «"a"»']],
    ['rule "a" b = c then d', ['HR1020 «"a"»']],
    ["when b = c\n  than d within 2h", ["HR1056 «than»"]],
    ["do not d when b = c", ["HR1056 «do not»"]],
    ["must not d when b = c", ["HR1056 «must not»"]],
    ['guardrail "a"\n  d when b = c', ["HR1056 «guardrail»"]],
    ["when b = c than d within 2h", ["HR1056 «than»"]],
    ["when b = c\n  thne d within 2h", ["HR1065 «thne»"]],
    ["when b = c\n  d within 2h", ["HR1020 «c»"]],
    ["wenn b = c\ndann d\nweil “e”", ["HR1056 «wenn»", "HR1056 «dann»", "HR1056 «weil»"]],
    ['when b then c\n  becuase "d"', ["HR1065 «becuase»"]],
    ['when b then c\n  sorce "d"', ["HR1065 «sorce»"]],
    ["when b then c\n  prioirty 5", ["HR1065 «prioirty»"]],
    ["when b then c\n  vaild from 2026-01-01", ["HR1065 «vaild»"]],
    ["never c if b = d", ["HR1056 «if»"]],
    ["then c if b = d", ["HR1058 «then»"]],
    ['fact a is text\n  aks "b"', ["HR1065 «aks»"]],
    ['test "a"\n  givn b = c\n  expct d', ["HR1065 «givn»", "HR1065 «expct»"]],
  ])("%j", (text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });
});

describe("what stands well is no slip", () => {
  it.each([
    ["when if a = b then c", []],
    ["when a = whenever then c", []],
    ["when a is more than b then c", []],
    ["when a then do b", []],
    ["action do it is helps", []],
    ["when a = b\n  or c = d\n  then e\n  within 2h", []],
    ["fact a is one of\n  lead,\n  asked,\n  given", []],
    ['read a from "A"\n  "x" as given\n  anything else as expected', []],
    ["when a then b because if", ["HR1055 «if»"]],
    ["when a = b\n  c = d\n  then e", ["HR1021 «c»"]],
  ])("%j", (text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });
});

it("does not take a text for certain that goes on in the next line: that may be a sentence of its own", () => {
  const certain = (text: string) => parse(text).findings.map(({ fix }) => fix?.certain);
  expect(certain("when a then b because buyers wait")).toEqual([true]);
  expect(certain("when a then b\n  because buyers wait\n  wen c = d")).toEqual([false]);
});

describe("the fix puts the word in its place", () => {
  it.each([
    ['rule "a"\n  b = c\n  then d', 'rule "a"\n  when b = c\n  then d'],
    ["when b = c\n  d within 2h", "when b = c\n  then d within 2h"],
    ['Regel "a"\n  wenn b = c\n  dann d', 'rule "a"\n  when b = c\n  then d'],
    ['when b then c\n  becuase "d"', 'when b then c\n  because "d"'],
    ["never c if b = d", "never c when b = d"],
  ])("%j becomes %j", (wrong, right) => {
    expect(fixed(wrong)).toBe(right);
    expect(findingsOf(right)).toEqual([]);
  });
});
