import { describe, expect, it } from "vitest";
import { loadPlan } from "./parts/all.ts";
import { date, number, oneOf, PlanBuilder, time } from "./testing/plan.ts";

function evaluator() {
  const plan = new PlanBuilder();
  plan.zone = "Europe/Berlin";
  const stage = plan.fact("stage", oneOf("evaluation"));
  plan.define("now", time, plan.add({ op: "now" }));
  plan.define("today", date, plan.add({ op: "today" }));
  plan.rule("r", plan.is(stage, "evaluation"), [plan.action("act")]);
  return loadPlan(plan.plan());
}

describe("an evaluator", () => {
  it("has methods that work on their own", () => {
    const { decide, why, fired } = evaluator();
    const now = "2026-11-23T09:00:00Z";
    const record = { stage: "evaluation" };
    expect(decide(record, { now, key: "0064x01" }).key).toBe("0064x01");
    expect(why(record, "ACT", { now }).outcome).toBe("recommended");
    expect(fired(record, { now })).toEqual(["r"]);
  });

  it("takes the instant as a text, a Date or milliseconds", () => {
    const { decide } = evaluator();
    for (const now of [
      "2026-11-23T23:30:00+01:00",
      new Date("2026-11-23T22:30:00Z"),
      Date.UTC(2026, 10, 23, 22, 30),
    ]) {
      const decision = decide({}, { now });
      expect(decision.at).toBe("2026-11-23T22:30:00Z");
      expect(decision.values).toEqual({ now: "2026-11-23T22:30:00Z", today: "2026-11-23" });
    }
    expect(decide({}, { now: "2026-11-23T23:30:00Z" }).values.today).toBe("2026-11-24");
  });

  it("does not keep a Date that has moved on", () => {
    const { decide } = evaluator();
    const now = new Date("2026-11-23T00:00:00Z");
    decide({}, { now });
    now.setUTCDate(25);
    expect(decide({}, { now }).at).toBe("2026-11-25T00:00:00Z");
  });

  it.each([
    [undefined, "it is missing"],
    ["2026-11-23T09:00:00", 'found "2026-11-23T09:00:00"'],
    ["2026-02-30T09:00:00Z", 'found "2026-02-30T09:00:00Z"'],
    ["tomorrow", 'found "tomorrow"'],
    [Number.NaN, "found NaN"],
    [new Date(Number.NaN), "found Invalid Date"],
    [1e20, "found 100000000000000000000"],
  ])("needs to know when to decide: %s", (now, found) => {
    expect(() => evaluator().decide({}, { now: now as never })).toThrow(
      new TypeError(
        `\`now\` must be the instant of the decision, but ${found}. Give it as a text with an offset or Z ("2026-11-23T09:00:00Z"), a Date, or milliseconds since 1970.`,
      ),
    );
  });

  it("leaves record and decision apart", () => {
    const plan = new PlanBuilder();
    plan.define(
      "result",
      { kind: "list of", of: number },
      plan.fact("list", { kind: "list of", of: number }),
    );
    const { decide } = loadPlan(plan.plan());
    const record = { list: [1, 2] };
    const first = decide(record, { now: 0 });
    record.list.push(3);
    expect(first.values.result).toEqual([1, 2]);
    expect(decide(record, { now: 0 }).values.result).toEqual([1, 2, 3]);
  });
});
