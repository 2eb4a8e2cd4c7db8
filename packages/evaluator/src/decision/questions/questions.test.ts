import { describe, expect, it } from "vitest";
import { loadPlan } from "../../parts/all.ts";
import { PlanBuilder, yesNo } from "../../testing/plan.ts";

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

  it("ask for what a guardrail blocks for want of, and for no more than could lift it", () => {
    const plan = new PlanBuilder();
    const [a, b] = [plan.fact("a", yesNo), plan.fact("b", yesNo)];
    const known = plan.add({ op: "known", of: a });
    plan.rule("r", plan.always(), [plan.action("x"), plan.action("y")]);
    plan.never("unless a is known", { action: 0 }, plan.not(known));
    plan.never("as long as a is unknown or b", { action: 1 }, plan.or(plan.not(known), b));
    const { decide } = loadPlan(plan.plan());
    const asked = (record: Record<string, boolean>) => {
      const { questions, blocked } = decide(record, { now });
      return [
        questions.map(({ fact, settles }) => `${fact} ${settles}`),
        blocked.map(({ action, unknown }) => [action, ...unknown].join(" ")),
      ];
    };
    expect(asked({})).toEqual([
      ["a 2", "b 1"],
      ["x a", "y a b"],
    ]);
    expect(asked({ b: true })).toEqual([["a 1"], ["x a", "y"]]);
    expect(asked({ a: false })).toEqual([["b 1"], ["y b"]]);
    expect(asked({ a: false, b: false })).toEqual([[], []]);
  });
});

describe("skipped facts", () => {
  const number = { kind: "number", from: null, to: null } as const;

  function questionsOf(build: (plan: PlanBuilder) => void, skipped: readonly string[]) {
    const plan = new PlanBuilder();
    build(plan);
    const { decide } = loadPlan(plan.plan());
    const before = decide({}, { now });
    const after = decide({}, { now, skipped });
    expect({ ...after, questions: [] }).toEqual({ ...before, questions: [] });
    return after.questions.map(({ fact }) => fact);
  }

  const both = (plan: PlanBuilder) => {
    const [a, b] = [plan.fact("a", yesNo), plan.fact("b", yesNo)];
    plan.rule("both", plan.and(a, b), [plan.action("act")]);
    return { a, b };
  };

  it("are not asked for, and neither is what is of no use without them", () => {
    expect(questionsOf(both, [])).toEqual(["a", "b"]);
    expect(questionsOf(both, ["A"])).toEqual([]);
  });

  it("leave what could still bring a recommendation about", () => {
    const either = (plan: PlanBuilder) => {
      const { a, b } = both(plan);
      const c = plan.fact("c", yesNo);
      plan.rule("either", plan.or(plan.and(a, c), plan.not(plan.and(a, b))), [
        plan.action("other"),
      ]);
    };
    expect(questionsOf(either, ["a"])).toEqual(["b"]);
    expect(questionsOf(either, ["b"])).toEqual(["a", "c"]);
  });

  it("are of no use to a comparison or a sum of them", () => {
    const sum = (plan: PlanBuilder) => {
      const [x, y] = [plan.fact("x", number), plan.fact("y", number)];
      const added = plan.add({ op: "arithmetic", as: "number", operator: "+", left: x, right: y });
      plan.rule("sum", plan.compare("number", added, ">", plan.constant(number, 1)), [
        plan.action("act"),
      ]);
      plan.rule("more", plan.compare("number", y, ">", x), [plan.action("other")]);
    };
    expect(questionsOf(sum, [])).toEqual(["x", "y"]);
    expect(questionsOf(sum, ["x"])).toEqual([]);
  });

  it("leave an action alone that a guardrail then blocks for good", () => {
    const guarded = (plan: PlanBuilder) => {
      const [a, b, c] = [plan.fact("a", yesNo), plan.fact("b", yesNo), plan.fact("c", yesNo)];
      plan.rule("act", a, [plan.action("act")]);
      plan.never("unless b", { action: 0 }, plan.not(b));
      plan.rule("other", a, [plan.action("other")]);
      plan.never("unless c is known", { action: 1 }, plan.not(plan.add({ op: "known", of: c })));
    };
    expect(questionsOf(guarded, [])).toEqual(["a"]);
    expect(questionsOf(guarded, ["b"])).toEqual(["a"]);
    expect(questionsOf(guarded, ["b", "c"])).toEqual([]);
  });

  it("have to be facts of the playbook", () => {
    const plan = new PlanBuilder();
    both(plan);
    const { decide } = loadPlan(plan.plan());
    expect(() => decide({}, { now, skipped: ["aa"] })).toThrow("aa: the playbook has no such fact");
  });
});
