import { describe, expect, it } from "vitest";
import { loadPlan } from "../index.ts";
import { PlanBuilder, yesNo } from "../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

describe("questions", () => {
  it("come by the number of actions they settle, then by priority, then by name", () => {
    const plan = new PlanBuilder();
    const [d, c, b, a] = ["d", "c", "b", "a"].map((name) => plan.fact(name, yesNo)) as [
      number,
      number,
      number,
      number,
    ];
    const [x, y, z] = [plan.action("x"), plan.action("y"), plan.action("z")];
    plan.rule("1", a, [x]);
    plan.rule("2", b, [x]);
    plan.rule("3", c, [y], { priority: 5 });
    plan.rule("4", d, [y, z]);
    plan.rule("5", plan.always(), [z]);
    plan.never("6", { action: z }, plan.not(a), { priority: -1 });
    const { questions } = loadPlan(plan.plan()).decide({}, { now });
    expect(questions.map(({ fact, settles }) => [fact, settles])).toEqual([
      ["a", 2],
      ["d", 2],
      ["c", 1],
      ["b", 1],
    ]);
  });

  it("leave out what only concerns actions that are blocked for certain", () => {
    const plan = new PlanBuilder();
    const a = plan.fact("a", yesNo);
    const b = plan.fact("b", yesNo);
    const [x, y] = [plan.action("x"), plan.action("y")];
    plan.rule("1", a, [x]);
    plan.rule("2", b, [y]);
    plan.never("no x", { action: x }, plan.always());
    plan.never("no y by phone", { action: y }, plan.always(), { via: { text: "phone" } });
    const { questions, pending } = loadPlan(plan.plan()).decide({}, { now });
    expect(questions.map(({ fact }) => fact)).toEqual(["b"]);
    expect(pending.map(({ action }) => action)).toEqual(["x", "y"]);
  });

  it("do not ask for what would not help", () => {
    const plan = new PlanBuilder();
    const number = { kind: "number", from: null, to: null } as const;
    const [x, zero] = [plan.fact("x", number), plan.constant(number, 0)];
    const ratio = plan.add({ op: "arithmetic", as: "number", operator: "/", left: x, right: zero });
    plan.rule("r", plan.compare("number", ratio, ">", zero), [plan.action("act")]);
    const { pending, questions } = loadPlan(plan.plan()).decide({}, { now });
    expect(pending.map(({ unknown }) => unknown)).toEqual([[]]);
    expect(questions).toEqual([]);
  });
});
