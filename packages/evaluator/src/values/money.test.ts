import { describe, expect, it } from "vitest";
import { formatMoney, parseMoney, roundMoney } from "./money.ts";

describe("money", () => {
  it.each([
    ["12500.00", 125_000_000],
    ["0.0001", 1],
    ["-0.5", -5000],
    ["+1", 10_000],
    ["1.000000", 10_000],
    ["900719925474.0991", Number.MAX_SAFE_INTEGER],
    ["-0", 0],
  ])("reads %s exactly", (text, amount) => {
    expect(parseMoney(text)).toBe(amount);
  });

  it.each([
    ["1.00001", "too exact"],
    ["900719925474.0992", "out of range"],
    ["1,000", "no decimal"],
    ["1e3", "no decimal"],
    ["", "no decimal"],
    [".5", "no decimal"],
  ])("says that %j is %s", (text, problem) => {
    expect(parseMoney(text)).toBe(problem);
  });

  it("is written with two decimals, with more where they are needed", () => {
    expect([125_000_000, 1, -5000, 0, 12_345, 12_340].map(formatMoney)).toEqual([
      "12500.00",
      "0.0001",
      "-0.50",
      "0.00",
      "1.2345",
      "1.234",
    ]);
  });

  it("rounds halves away from zero", () => {
    expect([0.5, -0.5, 1.4999, -1.5, -0.4].map(roundMoney)).toEqual([1, -1, 1, -2, 0]);
    expect(roundMoney(2 ** 53)).toBeNull();
    expect(roundMoney(Number.POSITIVE_INFINITY)).toBeNull();
  });
});
