import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { PlanBuilder, yesNo } from "../testing/plan.ts";
import { decide } from "./decide.ts";

it("makes nothing of a recommendation anew but its words: what orders and groups it is the same in each decision", () => {
  const plan = new PlanBuilder();
  const ready = plan.fact("ready", yesNo);
  const actions = ["a", "b", "c"].map((name) => plan.action(name));
  const within = plan.lasting("PT4H");
  for (let rule = 0; rule < 90; rule += 1) {
    plan.rule(`r${rule}`, ready, [{ action: actions[rule % 3] ?? 0, within }]);
  }
  const engine = createEngine(plan.plan());
  const clock = engine.clock(0);
  let durations = 0;
  const counted = {
    ...clock,
    after(...given: Parameters<typeof clock.after>) {
      durations += 1;
      return clock.after(...given);
    },
  };
  const decided = () =>
    decide(
      engine,
      engine.situation({ facts: [true], histories: [] }, counted, "json"),
      null,
      new Set(),
    );
  const groups = [...engine.bench.identities.values()];
  const first = decided();
  const second = decided();
  expect(second).toEqual(first);
  expect(second.recommendations.map(({ rules }) => rules.length)).toEqual([30, 30, 30]);
  const since = [...engine.bench.identities.values()];
  expect(since).toHaveLength(3);
  for (const [index, group] of since.entries()) expect(group).toBe(groups[index]);
  expect(durations).toBe(1);
});
