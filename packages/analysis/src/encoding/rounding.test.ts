import { describe, expect, it } from "vitest";
import { exactly, plus, ratio } from "../solver/ratio.ts";
import { doublesAround, nextUp } from "./rounding.ts";

describe("the doubles around a number", () => {
  it.each([0.1, 1, 2.5, -4, 1e300, 1e15 + 0.5])("are next to one another: %s", (double) => {
    const above = nextUp(double);
    const sum = plus(exactly(double), exactly(above));
    expect(doublesAround(ratio(sum.n, sum.d * 2n))).toEqual([double, above]);
    expect(doublesAround(exactly(double))).toBe(null);
  });

  it("are found next to zero, and not looked for beyond the largest", () => {
    expect(doublesAround(ratio(1n, 3n * 2n ** 1076n))).toEqual([0, Number.MIN_VALUE]);
    expect(doublesAround(ratio(2n ** 1025n + 1n, 2n))).toBe(null);
  });
});
