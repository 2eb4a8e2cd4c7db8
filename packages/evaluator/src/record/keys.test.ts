import { describe, expect, it } from "vitest";
import { loadPlan } from "../parts/all.ts";
import { number, PlanBuilder } from "../testing/plan.ts";

describe("what is remembered of keys", () => {
  it("stays right when more distinct keys come than are kept", () => {
    const plan = new PlanBuilder();
    plan.define("result", number, plan.fact("value", number));
    const { decide } = loadPlan(plan.plan());
    for (let index = 0; index < 25_000; index += 1) {
      const { result } = decide({ [`k${index}`]: 1, value: index }, { now: 0 }).values;
      if (result !== index) expect(result).toBe(index);
    }
  });
});
