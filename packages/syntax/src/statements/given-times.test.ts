import { describe, expect, it } from "vitest";
import { findingsOf, fixed } from "../testing/marks.ts";

const test = (given: string) => `test "t"\n  given ${given}\n  expect call`;

describe("a time that is joined to facts", () => {
  it.each([
    ["at 2026-11-24T10:00Z and a = b", "at 2026-11-24T10:00Z\n  given a = b"],
    ["at 2026-11-24, a = b", "at 2026-11-24\n  given a = b"],
    ["a and at 2026-11-24 and b", "a\n  given at 2026-11-24\n  given b"],
    ["at 2026-11-24 + 3 days\n    and (a or b)", "at 2026-11-24 + 3 days\n  given (a or b)"],
  ])("%s is told once, and gets a line of its own", (wrong, right) => {
    expect(findingsOf(test(wrong))).toEqual([expect.stringMatching(/^HR1127 «(and|,)»$/)]);
    expect(fixed(test(wrong))).toBe(test(right));
    expect(findingsOf(test(right))).toEqual([]);
  });

  it("is none where it stands alone, or where a word is no time", () => {
    expect(findingsOf(test("at 2026-11-24"))).toEqual([]);
    expect(findingsOf(test("stage is one of home, at"))).toEqual([]);
  });
});

describe("a given that ends with `and`", () => {
  it("does not take the expectation for a fact", () => {
    expect(findingsOf(test("a and"))).toEqual(["HR1020 «and»"]);
    expect(findingsOf(test("at 2026-11-24 and"))).toEqual(["HR1021 «and»"]);
  });
});

describe("a time of day after a day", () => {
  it.each([
    ["2026-11-24 10:00", "2026-11-24T10:00"],
    ["2026-11-24 9:30:15", "2026-11-24T09:30:15"],
    ["24.11.2026 9:30", "2026-11-24T09:30"],
    ["11/24/2026 10:00", "2026-11-24T10:00"],
  ])("%s is one finding, in a test and in a condition", (wrong, right) => {
    expect(findingsOf(test(`at ${wrong}`))).toEqual([`HR1007 «${wrong}»`]);
    expect(fixed(test(`at ${wrong}`))).toBe(test(`at ${right}`));
    expect(findingsOf(`when a is before ${wrong} then b`)).toEqual([`HR1007 «${wrong}»`]);
  });

  it("is read with a day that nobody can be sure of, too", () => {
    expect(findingsOf("when a is before 11/12/2026 10:00 then b")).toEqual([
      "HR1007 «11/12/2026 10:00»",
    ]);
  });
});
