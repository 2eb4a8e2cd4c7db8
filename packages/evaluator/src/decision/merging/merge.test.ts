import { describe, expect, it } from "vitest";
import { loadPlan } from "../../parts/all.ts";
import { duration, number, oneOf, PlanBuilder, text, yesNo } from "../../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

function decide(build: (plan: PlanBuilder) => void, record = {}) {
  const plan = new PlanBuilder();
  build(plan);
  return loadPlan(plan.plan()).decide(record, { now });
}

describe("a recommendation", () => {
  it("has every field of the contract", () => {
    const { recommendations } = decide((plan) => {
      const value = plan.fact("deal value", number);
      const chat = plan.action("offer expert chat", ["human", "contacts customer", "helps"]);
      plan.rule(
        "expert",
        plan.always(),
        [
          {
            action: chat,
            within: plan.lasting("5 business days"),
            after: plan.lasting("PT30M"),
            every: plan.lasting("P1M"),
            by: { text: "account manager" },
            to: { text: "customer" },
            via: { text: "chat" },
            with: [{ name: "deal value", expression: value }],
            escalation: [{ to: { text: "head of sales" }, after: plan.lasting("P2D") }],
          },
        ],
        { title: "Expert", because: "It helps", source: "S4", priority: 5, tags: ["b", "a"] },
      );
    });
    expect(recommendations).toEqual([
      {
        action: "offer expert chat",
        traits: ["contacts customer", "helps", "human"],
        within: "5 business days",
        due: "2026-11-30T09:00:00Z",
        notBefore: "2026-11-23T09:30:00Z",
        every: "P1M",
        by: "account manager",
        to: "customer",
        via: "chat",
        notVia: [],
        with: { "deal value": null },
        escalation: [{ to: "head of sales", after: "P2D", at: "2026-11-25T09:00:00Z" }],
        priority: 5,
        tags: ["a", "b"],
        rules: [{ id: "expert", title: "Expert", because: "It helps", source: "S4" }],
      },
    ]);
  });

  it("unites its rules: earliest due, shortest cadence, highest priority, all tags, context and escalation", () => {
    const { recommendations } = decide((plan) => {
      const value = plan.fact("value", number);
      const other = plan.fact("other", number);
      const act = plan.action("act");
      plan.rule(
        "b",
        plan.always(),
        [
          {
            action: act,
            within: plan.lasting("P1D"),
            after: plan.lasting("PT2H"),
            every: plan.lasting("P1M"),
            with: [{ name: "value", expression: value }],
            escalation: [
              { to: { text: "boss" }, after: plan.lasting("PT2H") },
              { to: { text: "boss" }, after: plan.lasting("PT1H") },
            ],
          },
        ],
        { tags: ["y"] },
      );
      plan.rule(
        "a",
        plan.always(),
        [
          {
            action: act,
            within: plan.lasting("PT24H"),
            after: plan.lasting("PT1H"),
            every: plan.lasting("P30D"),
            with: [{ name: "other", expression: other }],
            escalation: [{ to: { text: "boss" }, after: plan.lasting("PT60M") }],
          },
        ],
        { priority: 3, tags: ["x", "y"] },
      );
    });
    expect(recommendations).toHaveLength(1);
    expect(recommendations[0]).toMatchObject({
      // Equally early: the one of the first rule by id.
      within: "PT24H",
      due: "2026-11-24T09:00:00Z",
      notBefore: "2026-11-23T10:00:00Z",
      // From the 23rd of November, a month ends on the same day as 30 days: the first rule's again.
      every: "P30D",
      with: { other: null, value: null },
      escalation: [
        { to: "boss", after: "PT60M", at: "2026-11-23T10:00:00Z" },
        { to: "boss", after: "PT2H", at: "2026-11-23T11:00:00Z" },
      ],
      priority: 3,
      tags: ["x", "y"],
    });
    expect(recommendations[0]?.rules.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("may begin at once as soon as one rule lets it, and takes an unknown duration for none", () => {
    const { recommendations } = decide((plan) => {
      const act = plan.action("act");
      const wait = plan.fact("wait", duration);
      plan.rule("a", plan.always(), [
        { action: act, within: wait, after: plan.lasting("PT1H"), every: wait },
      ]);
      plan.rule("b", plan.always(), [
        { action: act, after: wait, escalation: [{ to: { text: "boss" }, after: wait }] },
      ]);
    });
    expect(recommendations[0]).toMatchObject({
      within: null,
      due: null,
      notBefore: null,
      every: null,
      escalation: [],
    });
  });

  it("escalates once to one role at one instant, as the first rule spells it", () => {
    const { recommendations } = decide((plan) => {
      const act = plan.action("act");
      const to = (text: string, after: string) => ({ to: { text }, after: plan.lasting(after) });
      plan.rule("a", plan.always(), [
        { action: act, escalation: [to("Team-Lead", "PT60M"), to("boss", "PT1H")] },
      ]);
      plan.rule("b", plan.always(), [{ action: act, escalation: [to("team lead", "PT1H")] }]);
    });
    expect(recommendations[0]?.escalation).toEqual([
      { to: "Team-Lead", after: "PT60M", at: "2026-11-23T10:00:00Z" },
      { to: "boss", after: "PT1H", at: "2026-11-23T10:00:00Z" },
    ]);
  });

  it("is another one by another role or medium; an unknown one is not none", () => {
    const { recommendations } = decide(
      (plan) => {
        const owner = plan.fact("owner", text);
        const deputy = plan.fact("deputy", text);
        const medium = plan.fact("medium", oneOf("phone", "email"));
        const act = plan.action("act");
        plan.rule("a", plan.always(), [act, { action: act, to: { text: "Ada" } }]);
        plan.rule("b", plan.always(), [{ action: act, to: { expression: owner } }]);
        plan.rule("c", plan.always(), [{ action: act, to: { expression: deputy } }]);
        plan.rule("d", plan.always(), [{ action: act, via: { expression: medium } }]);
      },
      { owner: "Ada", medium: "Phone" },
    );
    expect(
      recommendations.map(({ to, via, rules }) => [to, via, rules.map(({ id }) => id)]),
    ).toEqual([
      [null, null, ["a"]],
      [null, "phone", ["d"]],
      [null, null, ["c"]],
      ["Ada", null, ["a", "b"]],
    ]);
  });

  it("comes by priority, then by due, then by name", () => {
    const { recommendations } = decide((plan) => {
      const soon = plan.lasting("PT1H");
      const later = plan.lasting("P1D");
      const always = plan.always();
      plan.rule("a", always, [plan.action("none")]);
      plan.rule("b", always, [{ action: plan.action("later"), within: later }]);
      plan.rule("c", always, [{ action: plan.action("soon b"), within: soon }]);
      plan.rule("d", always, [{ action: plan.action("soon a"), within: soon }]);
      plan.rule("e", always, [plan.action("first")], { priority: 1 });
      plan.rule("f", always, [plan.action("last")], { priority: -1 });
    });
    expect(recommendations.map(({ action }) => action)).toEqual([
      "first",
      "soon a",
      "soon b",
      "later",
      "none",
      "last",
    ]);
  });
});

describe("rules", () => {
  it("hold only on the days on which they are valid, both ends included, in the plan's zone", () => {
    const on = (instant: string) => {
      const plan = new PlanBuilder();
      plan.zone = "Europe/Berlin";
      plan.rule("r", plan.always(), [plan.action("act")], {
        validFrom: "2026-11-23",
        validUntil: "2026-11-24",
      });
      return loadPlan(plan.plan()).fired({}, { now: instant });
    };
    expect(on("2026-11-22T22:59:59Z")).toEqual([]);
    expect(on("2026-11-22T23:00:00Z")).toEqual(["r"]);
    expect(on("2026-11-24T22:59:59Z")).toEqual(["r"]);
    expect(on("2026-11-24T23:00:00Z")).toEqual([]);
  });

  it("that are unknown are pending for each of their actions, with what they lack", () => {
    const { recommendations, pending, questions } = decide(
      (plan) => {
        const a = plan.fact("a", yesNo);
        const b = plan.fact("b", yesNo, { ask: "Is it b?" });
        const c = plan.fact("c", yesNo);
        const [x, y] = [plan.action("x"), plan.action("y")];
        plan.rule("2", plan.and(a, plan.or(b, c)), [x, y]);
        plan.rule("1", plan.not(b), [y]);
        plan.rule("3", a, [y]);
      },
      { a: true, c: false },
    );
    expect(recommendations.map(({ action }) => action)).toEqual(["y"]);
    expect(
      pending.map(({ action, rules, unknown }) => [action, rules.map(({ id }) => id), unknown]),
    ).toEqual([
      ["x", ["2"], ["b"]],
      ["y", ["1", "2"], ["b"]],
    ]);
    expect(questions).toEqual([{ fact: "b", ask: "Is it b?", settles: 2 }]);
  });

  it("fire in the plan's order", () => {
    const plan = new PlanBuilder();
    const a = plan.fact("a", yesNo);
    plan.rule("z", a, [plan.action("x")]);
    plan.rule("y", plan.not(a), [plan.action("y")]);
    plan.rule("b", plan.always(), [plan.action("z")]);
    const { fired } = loadPlan(plan.plan());
    expect(fired({ a: true }, { now })).toEqual(["z", "b"]);
    expect(fired({}, { now })).toEqual(["b"]);
  });
});
