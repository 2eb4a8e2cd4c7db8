import { expect, it } from "vitest";
import { createEngine } from "../../engine.ts";
import { number, PlanBuilder } from "../../testing/plan.ts";
import { clocks } from "../../time/clock.ts";
import { patientFinder } from "./patient-finder.ts";

function finderOf(count: number) {
  const plan = new PlanBuilder();
  const size = plan.fact("size", number);
  const call = plan.action("call");
  for (let index = 0; index < count; index += 1) {
    plan.rule(`r${index}`, plan.compare("number", size, ">", plan.constant(number, index)), [
      { action: call },
    ]);
  }
  const engine = createEngine(plan.plan());
  const finder = patientFinder(engine.plan, engine.rules, engine.bench.rules);
  const clock = clocks(engine.zone)(0);
  const situation = engine.situation({ facts: [2.5], histories: [] }, clock, "json");
  return { finder, situation };
}

it("finds the same rules before it has an index of many, and builds that after a few decisions", () => {
  const { finder, situation } = finderOf(1000);
  for (let decision = 1; decision <= 8; decision += 1) {
    expect(finder.fired(situation)).toEqual(["r0", "r1", "r2"]);
    expect(finder.touched).toBe(0);
  }
  expect(finder.find(situation).holding.map(({ id }) => id)).toEqual(["r0", "r1", "r2"]);
  expect(finder.touched).toBeGreaterThan(0);
});

it("has an index of few rules at once", () => {
  const { finder, situation } = finderOf(100);
  expect(finder.fired(situation)).toEqual(["r0", "r1", "r2"]);
  expect(finder.touched).toBeGreaterThan(0);
});
