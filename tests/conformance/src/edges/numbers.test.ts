import { describe, expect, test } from "vitest";
import { oneAnswer, pathsOf, planOf } from "./paths.ts";

const rules = `
rule "zero" when x = 0 then call
rule "not zero" when x != 0 then mail
rule "below" when x < 0 then visit
rule "at least" when x >= 9007199254740992 then wait
rule "above" when x > 9007199254740992 then write
rule "known" when x is known then greet
rule "sum" when x + x > 0 then invite
`;

const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

describe("a declared number", async () => {
  const paths = pathsOf(await planOf(`fact x is number\n${rules}`));
  const closed = pathsOf(
    await planOf('fact x is number from -5 to 5\nrule "zero" when x = 0 then a'),
  );

  test.each([
    [0, ["known", "zero"]],
    [-0, ["known", "zero"]],
    [5e-324, ["known", "not-zero", "sum"]],
    [-5e-324, ["below", "known", "not-zero"]],
    [2 ** 53 - 1, ["known", "not-zero", "sum"]],
    [2 ** 53, ["at-least", "known", "not-zero", "sum"]],
    [2 ** 53 + 2, ["above", "at-least", "known", "not-zero", "sum"]],
    // Twice that is out of range, and so not known.
    [Number.MAX_VALUE, ["above", "at-least", "known", "not-zero"]],
    [-Number.MAX_VALUE, ["below", "known", "not-zero"]],
  ])("%d", (x, fired) => {
    expect(oneAnswer(paths({ x }, { x }))).toEqual(fired);
  });

  test.each(odd)("%d is rejected", (x) => {
    expect(oneAnswer(paths({ x }, { x }))).toBe("x");
    expect(oneAnswer(closed({ x }, { x }))).toBe("x");
  });

  test("bounds are part of the range", () => {
    for (const x of [-5, 5]) expect(oneAnswer(closed({ x }, { x }))).toEqual([]);
    expect(oneAnswer(closed({ x: -0 }, { x: -0 }))).toEqual(["zero"]);
    for (const x of [-5.000001, 5.000001]) expect(oneAnswer(closed({ x }, { x }))).toBe("x");
  });
});

describe("a number that nobody declared", async () => {
  const paths = pathsOf(
    await planOf('rule "more" when x > 5 then call\nrule "none" when x is unknown then ask'),
  );

  test.each([...odd, "much", true, {}])("%s is not known", (x) => {
    expect(oneAnswer(paths({ x }))).toEqual(["none"]);
  });

  test("others are what they are", () => {
    expect(oneAnswer(paths({ x: 2 ** 53 }, { x: 2 ** 53 }))).toEqual(["more"]);
    expect(oneAnswer(paths({ x: -0 }, { x: -0 }))).toEqual([]);
  });
});

describe("money", async () => {
  const paths = pathsOf(
    await planOf(
      'fact x is money in EUR\nrule "zero" when x = 0 EUR then a\nrule "tenth" when x > 0.1 EUR then b\nrule "much" when x > 900719925474 EUR then c',
    ),
  );

  test.each([
    [-0, ["zero"]],
    [0.1, []],
    [0.1001, ["tenth"]],
    // As it is written, and not as doubles add up.
    [1.005, ["tenth"]],
    [900_719_925_474.0991, ["much", "tenth"]],
    [0.10001, "x"],
    [0.1 + 0.2, "x"],
    [1e-7, "x"],
    [2 ** 53, "x"],
    [1e21, "x"],
    [Number.NaN, "x"],
    [Number.POSITIVE_INFINITY, "x"],
  ])("%d", (x, expected) => {
    expect(oneAnswer(paths({ x }))).toEqual(expected);
  });
});
