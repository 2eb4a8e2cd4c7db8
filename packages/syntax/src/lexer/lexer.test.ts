import { describe, expect, it } from "vitest";
import { endOf, tokenize } from "./lexer.ts";

const read = (text: string) =>
  [...tokenize(text)].map(({ tokenType, image }) => `${tokenType.name} ${image}`);

describe("words", () => {
  it.each([
    "Größe",
    "日本",
    "e-mail",
    "don't",
    "R&D",
    "deal_value",
    "3rd",
    "24x7",
    "क्षेत्र",
    "می‌خواهم",
  ])("%s is one word", (word) => {
    expect(read(word)).toEqual([`Word ${word}`]);
  });

  it.each([
    ["A+", ["Word A+"]],
    ["A-, B+)", ["Word A-", "Comma ,", "Word B+", "RightParenthesis )"]],
    ["a +b", ["Word a", "AddOperator +", "Word b"]],
    ["a+b", ["Word a", "AddOperator +", "Word b"]],
    ["2- 1", ["Numeral 2", "AddOperator -", "Numeral 1"]],
    ["a-b", ["Word a-b"]],
    ["-a", ["AddOperator -", "Word a"]],
  ])("%j", (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });
});

describe("numbers, durations and dates", () => {
  it.each([
    ["50k", "Numeral"],
    ["1.5M", "Numeral"],
    ["20%", "Percent"],
    ["20 %", "Percent"],
    ["24h", "GluedDuration"],
    ["30min", "GluedDuration"],
    ["2d", "GluedDuration"],
    ["2026-11-23", "Day"],
    ["2026-11-23T09:00Z", "Instant"],
    ["2026-11-23T09:00:30.5+01:00", "Instant"],
    ["1.0.0", "Version"],
    ["1.0.0-beta.2", "Version"],
    ["5kg", "Word"],
    ["24hours-a-day", "Word"],
  ])("%s is a %s", (text, type) => {
    expect(read(text)).toEqual([`${type} ${text}`]);
  });
});

describe("texts and names in backticks", () => {
  it.each([
    ['"a \\" b"', ['Text "a \\" b"']],
    ["“curly”", ["Text “curly”"]],
    ["„unten“", ["Text „unten“"]],
    ['"open # a\nb', ['OpenText "open # a', "Newline \n", "Word b"]],
    ["`a and b`", ["Backtick `a and b`"]],
    ["`open\n", ["OpenBacktick `open", "Newline \n"]],
  ])("%j", (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });
});

it("reads no-break spaces and byte-order marks as white space", () => {
  expect(read("\ufeffa\u00a0b\u2009c")).toEqual(["Word a", "Word b", "Word c"]);
});

it("takes a run of characters without meaning as one token", () => {
  expect(read("a §§😀; b")).toEqual(["Word a", "Unreadable §§😀;", "Word b"]);
});

it("knows where a token ends", () => {
  expect([...tokenize("ab cd")].map(endOf)).toEqual([2, 5]);
});
