import { describe, expect, it } from "vitest";
import { loadPlan } from "../../parts/all.ts";
import { PlanBuilder, yesNo } from "../../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

/** Three rules for one choice, the first one first, each with an action and a fact of its own. */
function three(change: (plan: PlanBuilder, actions: readonly number[]) => void = () => {}) {
  const plan = new PlanBuilder();
  const actions = ["a", "b", "c"].map((name) => plan.action(`do ${name}`));
  for (const [index, name] of ["a", "b", "c"].entries()) {
    plan.rule(name, plan.fact(name, yesNo), [actions[index] ?? 0]);
  }
  plan.choice("step", "c", "a", "b");
  change(plan, actions);
  return loadPlan(plan.plan());
}

const summary = (record: object, loaded = three()) => {
  const { recommendations, blocked, pending, questions } = loaded.decide(record as never, { now });
  return {
    recommended: recommendations.map(({ action }) => action),
    blocked: blocked.map(({ action, unknown }) => [action, ...unknown]),
    pending: pending.map(({ action, unknown }) => [action, ...unknown]),
    asks: questions.map(({ fact, settles }) => [fact, settles]),
  };
};

describe("a choice", () => {
  it("lets the first rule that holds win, in the order of the plan", () => {
    expect(summary({ a: true, b: true, c: true }).recommended).toEqual(["do c"]);
    expect(summary({ a: true, b: true, c: false }).recommended).toEqual(["do a"]);
    expect(summary({ a: false, b: true, c: false }).recommended).toEqual(["do b"]);
  });

  it("leaves alone what is fired", () => {
    expect(three().fired({ a: true, b: true, c: true }, { now })).toEqual(["a", "b", "c"]);
  });

  it("says nothing of rules that lose", () => {
    expect(summary({ c: true })).toEqual({
      recommended: ["do c"],
      blocked: [],
      pending: [],
      asks: [],
    });
  });

  it("waits for what could still win", () => {
    expect(summary({ a: true })).toEqual({
      recommended: [],
      blocked: [],
      pending: [
        ["do a", "c"],
        ["do c", "c"],
      ],
      asks: [["c", 2]],
    });
  });

  it("passes over a rule that is blocked for certain, and waits for one that may be", () => {
    const blocking = three((plan, [, , c = 0]) =>
      plan.never("n", { action: c }, plan.fact("stop", yesNo)),
    );
    expect(summary({ a: true, c: true, stop: true }, blocking)).toMatchObject({
      recommended: ["do a"],
      blocked: [["do c"]],
    });
    expect(summary({ a: true, c: true }, blocking)).toEqual({
      recommended: [],
      blocked: [["do c", "stop"]],
      pending: [["do a", "stop"]],
      asks: [["stop", 2]],
    });
  });

  it("is explained", () => {
    const { why } = three();
    expect(why({ a: true, c: true }, "do a", { now })).toMatchObject({
      outcome: "none",
      change: [{ fact: "c", from: true, to: false }],
      choices: [{ name: "step", outcome: "won", winner: { id: "c" }, open: [], next: null }],
    });
    expect(why({ a: true }, "do a", { now })).toMatchObject({
      outcome: "pending",
      change: [{ fact: "c", from: null, to: false }],
      choices: [
        { outcome: "open", winner: null, open: [{ id: "c", unknown: ["c"] }], next: { id: "a" } },
      ],
    });
    expect(why({ a: false, b: false, c: false }, "do a", { now }).choices).toMatchObject([
      { outcome: "none", winner: null, next: null },
    ]);
  });
});

describe("a plan's choices", () => {
  const broken = (change: (plan: PlanBuilder) => void) => () => {
    const plan = new PlanBuilder();
    plan.rule("a", plan.always(), [plan.action("act")]);
    change(plan);
    loadPlan(plan.plan());
  };

  it("point at rules", () => {
    expect(broken((plan) => plan.choice("step", "gone"))).toThrow(
      /damaged at choices\[0\]\.rules\[0\]: found -1/,
    );
  });

  it("have each rule once", () => {
    const twice = broken((plan) => {
      plan.choice("step", "a");
      plan.choice("other", "a");
    });
    expect(twice).toThrow(/expected each rule in one choice at most/);
  });
});
