import type { JsonValue, PlanType } from "@handrail/evaluator";
import { describe, expect, test } from "vitest";
import { comparison, groupComparison, hasSize } from "./compare.ts";

const number: PlanType = { kind: "number", from: null, to: null };
const steps: PlanType = { kind: "step of", values: ["discovery", "evaluation", "A"] };
const choices: PlanType = { kind: "one of", values: ["human", "digital"] };
const euros = (amount: string) => ({ amount, currency: "EUR" });

describe("values, the smaller first", () => {
  test.each<[PlanType, readonly JsonValue[]]>([
    [number, [-2, 0, 9, 10, 1000]],
    [{ kind: "percent" }, [9, 10.5]],
    [{ kind: "money", currency: "EUR" }, [euros("-3.00"), euros("9.50"), euros("10.00")]],
    [{ kind: "yes/no" }, [false, true]],
    [{ kind: "date" }, ["2026-01-31", "2026-02-01"]],
    [{ kind: "time" }, ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.500Z"]],
    [
      { kind: "duration" },
      ["-P1D", "PT90S", "PT2M", "PT1H30M", "PT23H", "P1D", "P2D", "P1W", "P1M", "P1Y"],
    ],
    [{ kind: "duration" }, ["4 business hours", "1 business day", "5 business days"]],
    [steps, ["discovery", "Evaluation", "A"]],
    [{ kind: "text" }, ["10", "Ährenfeld", "Birke 9", "Birke 10"].toSorted(byLetters)],
  ])("%j", (type, values) => {
    const compare = comparison(type);
    expect(values.toReversed().sort(compare)).toEqual(values);
  });

  test("choices have no size: by letters, and in groups as they are declared", () => {
    const values = ["human", "post", "digital", "advert"];
    expect(hasSize(choices)).toBe(false);
    expect(values.toSorted(comparison(choices))).toEqual(["advert", "digital", "human", "post"]);
    expect(values.toSorted(groupComparison(choices))).toEqual([
      "human",
      "digital",
      "advert",
      "post",
    ]);
  });
});

function byLetters(left: string, right: string): number {
  return new Intl.Collator("en", { numeric: true }).compare(left, right);
}
