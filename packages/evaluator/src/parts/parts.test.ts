import { describe, expect, it } from "vitest";
import { loadPlan, PlanError } from "../index.ts";
import {
  date,
  duration,
  listOf,
  money,
  number,
  oneOf,
  PlanBuilder,
  text,
  time,
  yesNo,
} from "../testing/plan.ts";
import { fast } from "./joined/fast.ts";

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

  expect(decide({}, { now: 0, histories: {} }).recommendations).toEqual([]);
  expect(() => decide({}, { now: 0, histories: { calls: { elements: [] } } })).toThrow(
    'An evaluator takes histories beside a record once this is imported: "@handrail/evaluator/histories".',
  );
  expect(() => decide({ a: true }, { now: 0, requireFacts: true })).toThrow(
    'An evaluator requires facts once this is imported: "@handrail/evaluator/check".',
  );

  const damaged = { format: "handrail-plan", schema: 1 } as never;
  expect(() => loadPlan(damaged)).toThrow(
    'The plan is damaged; with "@handrail/evaluator/check" imported, it is told where.',
  );

  const changed = { ...plan, playbook: { title: "Another", version: null } };
  expect(loadPlan(changed).plan.title).toBe("Another");
  await import("./check.ts");
  expect(() => loadPlan(changed)).toThrow("The plan was changed after it was compiled");
  expect(decide({ a: true }, { now: 0, requireFacts: true }).recommendations).toHaveLength(1);
  expect(() => decide({}, { now: 0, requireFacts: true })).toThrow("The record has no fields");
});

it("decides alike with and without what makes it fast", async () => {
  const builder = new PlanBuilder();
  const a = builder.fact("a", yesNo);
  const b = builder.fact("b", yesNo);
  builder.rule("both", builder.and(a, b), [builder.action("act")]);
  builder.rule("not a", builder.not(a), [builder.action("wait")]);
  const day = builder.lasting("P1D");
  for (const [action, within] of [
    ["write", builder.lasting("P2D")],
    ["call", day],
    ["ask", day],
  ] as const) {
    builder.rule(action, b, [{ action: builder.action(action), within }]);
  }
  // Another span that ends when a day does.
  const meet = { action: builder.action("meet"), within: builder.lasting("PT24H") };
  builder.rule("meet", builder.fact("c", yesNo), [meet]);
  const plan = builder.plan();
  const all = { a: true, b: true, c: true };
  const records = [all, { a: true, b: true }, { a: false }, { a: true }, {}];
  const decided = () => {
    const { decide, fired } = loadPlan(plan);
    return records.map((record) => [decide(record, { now: 0 }), fired(record, { now: 0 })]);
  };
  expect(fast.joined).toBeNull();
  const plain = decided();
  const two = ["both", "write", "call", "ask"];
  expect(plain.map(([, ids]) => ids)).toEqual([[...two, "meet"], two, ["not a"], [], []]);
  const { recommendations } = loadPlan(plan).decide(all, { now: 0 });
  const order = ["ask", "call", "meet", "write", "act"];
  expect(recommendations.map(({ action }) => action)).toEqual(order);
  await import("./fast.ts");
  expect(fast.joined).not.toBeNull();
  expect(decided()).toEqual(plain);
});

it.each<[string, (plan: PlanBuilder) => void]>([
  ["money", (plan) => plan.fact("a", money("EUR"))],
  ["a date", (plan) => plan.fact("a", date)],
  ["a time", (plan) => plan.fact("a", time)],
  ["a duration", (plan) => plan.fact("a", duration)],
  ["a list", (plan) => plan.fact("a", listOf(text))],
  ["now", (plan) => plan.define("a", time, plan.add({ op: "now" }))],
  ["today", (plan) => plan.add({ op: "today" })],
  [
    "a calculation",
    (plan) => {
      const one = plan.constant(number, 1);
      plan.add({ op: "arithmetic", as: "number", operator: "+", left: one, right: one });
    },
  ],
  [
    "part of a text",
    (plan) => {
      const [left, right] = [plan.fact("a", text), plan.constant(text, "b")];
      plan.add({ op: "contains", as: "text", of: "text", left, right });
    },
  ],
  [
    "a comparison of what came as money",
    (plan) => {
      const [left, right] = [plan.fact("a", { kind: "any" }), plan.fact("b", { kind: "any" })];
      plan.compare("money", left, ">", right);
    },
  ],
])("refuses %s while values are not joined, and never takes it for something else", (_, build) => {
  const builder = new PlanBuilder();
  build(builder);
  expect(() => loadPlan(builder.plan())).toThrow('"@handrail/evaluator/values"');
});

describe("a plan that needs a part which is not imported", () => {
  const valuesUse =
    "money, dates, times, lists of values, durations as facts, calculations, `contains` or `starts with`";
  const needing: readonly [string, string, (plan: PlanBuilder) => void, () => Promise<unknown>][] =
    [
      [
        "values",
        valuesUse,
        (plan) => plan.fact("value", money("EUR")),
        () => import("./values.ts"),
      ],
      [
        "tables",
        "a table or a score",
        (plan) => plan.add({ op: "score", items: [{ when: plan.always(), points: 1 }] }),
        () => import("./tables.ts"),
      ],
      [
        "experiments",
        "an experiment",
        (plan) => plan.variant("x", plan.fact("account", text), ["control", 50], ["chat", 50]),
        () => import("./experiments.ts"),
      ],
      [
        "business-time",
        "business days or business hours",
        (plan) => plan.lasting("5 business days"),
        () => import("./business-time.ts"),
      ],
      [
        "choices",
        "a choice among rules",
        (plan) => {
          plan.rule("a", plan.fact("a", yesNo), [plan.action("act")]);
          plan.choice("c", "a");
        },
        () => import("./choices.ts"),
      ],
      [
        "columns",
        "columns that are mapped by `read`",
        (plan) => {
          plan.fact("visits", number);
          plan.bind("visits", "Besuche");
        },
        () => import("./columns.ts"),
      ],
      [
        "histories",
        "a history or a list",
        (plan) => plan.history("contact", { medium: oneOf("phone") }),
        () => import("./histories.ts"),
      ],
    ];

  it.each(needing)("is refused with the line that joins it: %s", async (name, use, build, join) => {
    const builder = new PlanBuilder();
    build(builder);
    const plan = builder.plan();
    const refused = `The playbook has ${use}, for which the app must import "@handrail/evaluator/${name}" (or "@handrail/evaluator/all", which has everything).`;
    expect(() => loadPlan(plan)).toThrow(new PlanError(refused));
    await join();
    expect(loadPlan(plan).decide({}, { now: 0 }).recommendations).toEqual([]);
  });

  it("is any but one that has facts, rules and guardrails alone", () => {
    const builder = new PlanBuilder();
    const visits = builder.fact("visits", number);
    const many = builder.compare("number", visits, ">", builder.constant(number, 3));
    const act = builder.action("act", ["sells"]);
    builder.rule("r", many, [{ action: act, within: builder.lasting("P2D") }]);
    builder.never("n", { traits: ["sells"] }, builder.fact("b", yesNo));
    const decision = loadPlan(builder.plan()).decide({ visits: 4, b: false }, { now: 0 });
    expect(decision.recommendations[0]?.due).toBe("1970-01-03T00:00:00Z");
  });
});
