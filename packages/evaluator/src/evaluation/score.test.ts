import { describe, expect, it } from "vitest";
import { loadPlan, PlanError } from "../parts/all.ts";
import { number, PlanBuilder, stepOf, yesNo } from "../testing/plan.ts";

/** A score of items that each hang on a fact of their own, and its band. */
function scored(points: readonly number[], limits: readonly number[] = []) {
  const plan = new PlanBuilder();
  const items = points.map((one, index) => ({
    when: plan.fact(`f${index}`, yesNo),
    points: one,
  }));
  const score = plan.add({ op: "score", items });
  const bands = [...limits, null].map((below, index) => ({ name: `b${index}`, below }));
  const band = plan.add({ op: "band", score, bands });
  plan.define("score", number, score);
  plan.define("band", stepOf(...bands.map(({ name }) => name)), band);
  const act = plan.action("act");
  plan.rule("r", plan.compare("number", score, ">", plan.constant(number, 5)), [act]);
  plan.rule("b", plan.is(band, "b1"), [plan.action("other")]);
  const { decide } = loadPlan(plan.plan());
  return (...facts: readonly (boolean | null)[]) =>
    decide(Object.fromEntries(facts.map((fact, index) => [`f${index}`, fact])), { now: 0 });
}

describe("a score", () => {
  it("adds up exactly, in any order", () => {
    const decide = scored([0.1, 0.2, -0.3, 30]);
    expect(decide(true, true, true, false).values.score).toBe(0);
    expect(decide(true, true, false, false).values.score).toBe(0.3);
    expect(decide(false, false, true, true).values.score).toBe(29.7);
  });

  it("is unknown while an item is, even one without points", () => {
    expect(scored([5, 0])(true, null).values.score).toBeNull();
    expect(scored([])().values.score).toBe(0);
  });

  it("lacks what its unknown items lack", () => {
    const { pending, questions } = scored([10, 3])(true, null);
    expect(pending).toMatchObject([{ action: "act", unknown: ["f1"] }]);
    expect(questions).toMatchObject([{ fact: "f1", settles: 1 }]);
  });
});

describe("a band", () => {
  const decide = scored([20, -15, 5], [0, 20]);
  const band = (...facts: readonly (boolean | null)[]) => decide(...facts).values.band;

  it("begins at its limit", () => {
    expect([band(true, false, false), band(true, true, false)]).toEqual(["b2", "b1"]);
    expect(band(false, true, false)).toBe("b0");
    expect(band(false, false, false)).toBe("b1");
  });

  it("is known as soon as the least and the most possible score share it", () => {
    expect(band(true, false, null)).toBe("b2");
    expect(band(true, true, null)).toBe("b1");
    expect(band(false, true, null)).toBe("b0");
    expect(band(false, null, false)).toBeNull();
    expect(band(true, null, false)).toBeNull();
    expect(band(null, null, null)).toBeNull();
  });

  it("lacks nothing where it is known", () => {
    const { pending, recommendations } = decide(true, true, null);
    expect(recommendations).toMatchObject([{ action: "other" }]);
    expect(pending).toMatchObject([{ action: "act", unknown: ["f2"] }]);
  });
});

describe("a damaged plan", () => {
  it("with a band of something that is no score is refused", () => {
    const plan = new PlanBuilder();
    const five = plan.constant(number, 5);
    plan.add({ op: "band", score: five, bands: [{ name: "all", below: null }] });
    expect(() => loadPlan(plan.plan())).toThrow(PlanError);
    expect(() => loadPlan(plan.plan())).toThrow(
      "The plan is damaged at expressions[1].score: found a constant, expected a score.",
    );
  });

  it("with an item that is no condition is refused", () => {
    const plan = new PlanBuilder();
    const five = plan.constant(number, 5);
    plan.add({ op: "score", items: [{ when: five, points: 1 }] });
    expect(() => loadPlan(plan.plan())).toThrow(/expressions\[1\]\.items\[0\]\.when/);
  });
});
