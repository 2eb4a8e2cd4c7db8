import { expect, it } from "vitest";
import { loadPlan } from "../index.ts";
import { PlanBuilder, yesNo } from "../testing/plan.ts";

it("tells how to join what an app has not imported yet, and has it from then on", async () => {
  const builder = new PlanBuilder();
  builder.rule("r", builder.fact("a", yesNo), [builder.action("act")]);
  const plan = builder.plan();
  const { decide, why } = loadPlan(plan);
  expect(decide({ a: true }, { now: 0 }).recommendations).toHaveLength(1);
  expect(() => why({ a: true }, "act", { now: 0 })).toThrow(
    'An evaluator explains once this is imported: "@handrail/evaluator/explain".',
  );
  await import("./explain.ts");
  expect(why({ a: true }, "act", { now: 0 }).outcome).toBe("recommended");

  const changed = { ...plan, playbook: { title: "Another", version: null } };
  expect(loadPlan(changed).plan.title).toBe("Another");
  await import("./check.ts");
  expect(() => loadPlan(changed)).toThrow("The plan was changed after it was compiled");
});
