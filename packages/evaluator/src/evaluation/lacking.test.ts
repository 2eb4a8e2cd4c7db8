import { describe, expect, it } from "vitest";
import { type DataRecord, loadPlan } from "../parts/all.ts";
import type { AggregateFunction, PlanAggregate } from "../plan/plan.ts";
import { duration, number, PlanBuilder, text, yesNo } from "../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";
const at = "2026-11-20";

/** What a rule lacks, and what is asked, where its condition is that a value over calls is known. */
function lacking(
  record: DataRecord,
  name: AggregateFunction,
  parts: (plan: PlanBuilder, history: number) => Partial<PlanAggregate>,
) {
  const plan = new PlanBuilder();
  const history = plan.history("call", { length: number, topic: text, urgent: yesNo });
  const asked = plan.aggregate(name, history, parts(plan, history));
  const when = name === "any" || name === "none" ? asked : plan.compare("any", asked, "=", asked);
  plan.rule("r", when, [plan.action("act")]);
  const { pending, questions, recommendations } = loadPlan(plan.plan()).decide(record, { now });
  return {
    unknown: pending[0]?.unknown ?? (recommendations.length > 0 ? "known" : "false"),
    questions: questions.map(({ fact }) => fact),
  };
}

const ofTopic = (plan: PlanBuilder, history: number) => ({
  where: plan.compare("text", plan.field(history, "topic"), "=", plan.fact("topic", text)),
});
const inLast = (plan: PlanBuilder) => ({ window: plan.fact("period", duration) });

describe("an unknown value over a history lacks", () => {
  it("the history, by its plural, where it is not given; and nobody is asked for it", () => {
    expect(lacking({}, "any", () => ({}))).toEqual({ unknown: ["calls"], questions: [] });
    expect(lacking({}, "any", ofTopic)).toEqual({ unknown: ["calls"], questions: [] });
  });

  it("what its filter lacks of an element", () => {
    const calls = [{ at, topic: "a" }];
    expect(lacking({ calls }, "any", ofTopic)).toEqual({
      unknown: ["topic"],
      questions: ["topic"],
    });
    expect(lacking({ calls: [{ at }] }, "any", ofTopic).unknown).toEqual(["calls", "topic"]);
    expect(lacking({ calls: [{ at }], topic: "a" }, "any", ofTopic)).toEqual({
      unknown: ["calls"],
      questions: [],
    });
    expect(lacking({ calls: [] }, "none", ofTopic).unknown).toBe("known");
  });

  it("what its window lacks, if an event may lie in it", () => {
    const calls = [{ at, topic: "a" }];
    expect(lacking({ calls }, "any", inLast).unknown).toEqual(["period"]);
    expect(lacking({ calls: [{ at: "2027-01-01" }] }, "none", inLast).unknown).toBe("known");
    const both = (plan: PlanBuilder, history: number) => ({
      ...inLast(plan),
      ...ofTopic(plan, history),
    });
    expect(lacking({ calls, topic: "b" }, "none", both).unknown).toBe("known");
    expect(lacking({ calls, topic: "a" }, "any", both).unknown).toEqual(["period"]);
  });

  it("the history where what is asked of an element is not known", () => {
    const length = (plan: PlanBuilder, history: number) => ({ of: plan.field(history, "length") });
    const calls = [{ at, length: 1 }, { at }];
    expect(lacking({ calls }, "sum", length)).toEqual({ unknown: ["calls"], questions: [] });
    expect(lacking({ calls }, "last", length).unknown).toEqual(["calls"]);
    expect(lacking({ calls: calls.slice(0, 1) }, "sum", length).unknown).toBe("known");
  });

  it("nothing for want of elements", () => {
    const length = (plan: PlanBuilder, history: number) => ({ of: plan.field(history, "length") });
    expect(lacking({ calls: [] }, "average", length)).toEqual({ unknown: [], questions: [] });
    expect(lacking({ calls: [] }, "time since last", () => ({})).unknown).toEqual([]);
  });
});

it("a guardrail that a missing history leaves open blocks, and says what is missing", () => {
  const plan = new PlanBuilder();
  const calls = plan.history("call", {});
  const act = plan.action("act");
  plan.rule("r", plan.always(), [act]);
  plan.never("n", { action: act }, plan.aggregate("any", calls));
  const { decide } = loadPlan(plan.plan());
  const { blocked, questions } = decide({}, { now });
  expect(blocked.map(({ unknown }) => unknown)).toEqual([["calls"]]);
  expect(questions).toEqual([]);
  expect(decide({ calls: [] }, { now }).recommendations.map(({ action }) => action)).toEqual([
    "act",
  ]);
});

describe("a division", () => {
  it("by zero lacks nothing, whatever is divided; by what is unknown, both", () => {
    const plan = new PlanBuilder();
    const [left, right] = [plan.fact("won", number), plan.fact("asked", number)];
    const share = plan.add({ op: "arithmetic", as: "number", operator: "/", left, right });
    const when = plan.compare("number", share, ">", plan.constant(number, 0.5));
    plan.rule("r", when, [plan.action("act")]);
    const { decide } = loadPlan(plan.plan());
    const unknown = (record: DataRecord) => decide(record, { now }).pending[0]?.unknown;
    expect(unknown({ asked: 0 })).toEqual([]);
    expect(unknown({ asked: 2 })).toEqual(["won"]);
    expect(unknown({})).toEqual(["asked", "won"]);
  });
});
