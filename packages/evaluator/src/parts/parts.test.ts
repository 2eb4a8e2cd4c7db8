import { describe, expect, it } from "vitest";
import { loadPlan, PlanError, RecordError } from "../index.ts";
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

describe("while messages are not joined", () => {
  const plan = () => {
    const builder = new PlanBuilder();
    builder.fact("stage", oneOf("discovery", "evaluation"));
    builder.fact("visits", { kind: "number", from: 0, to: 10 });
    builder.fact("seats", { kind: "number", from: 1, to: null });
    builder.fact("share", { kind: "percent" });
    builder.fact("ready", yesNo);
    builder.fact("name", text);
    builder.define("size", number, builder.constant(number, 3));
    return builder.plan();
  };

  function problems(record: unknown, cells: "json" | "text" = "json") {
    try {
      loadPlan(plan()).facts(record as never, { cells });
    } catch (error) {
      if (error instanceof RecordError) return error.problems;
      throw error;
    }
    return [];
  }

  const wrong: readonly (readonly [record: unknown, short: string, full: string])[] = [
    [
      { stage: "evalution" },
      'stage: found "evalution", expected one of discovery, evaluation',
      'Did you mean "evaluation"?',
    ],
    [
      { visits: 11 },
      "visits: found 11, expected a number from 0 to 10",
      "Correct the value, or widen the fact's range in the playbook.",
    ],
    [{ seats: "5" }, 'seats: found "5", expected a number from 1', "Write it without quotes: 5."],
    [{ share: true }, "share: found true, expected percent", "Write a number, such as 12.5."],
    [{ ready: 1 }, "ready: found 1, expected yes/no", "Write yes or no, true or false."],
    [{ name: 7 }, "name: found 7, expected text", 'Write it in quotes: "7".'],
    [
      { size: 4 },
      'size: found 4, expected nothing, as the playbook defines "size"',
      "Leave the field out, or rename it: the playbook works this value out itself.",
    ],
    [
      { ready: true, Ready: false },
      'Ready: found false, expected nothing, as "ready" gives the fact "ready"',
      'Leave out "ready" or "Ready".',
    ],
    [
      JSON.parse('{ "__proto__": 1 }'),
      "__proto__: found 1, expected another name",
      "Rename the field.",
    ],
    [
      [],
      "record: found an empty list, expected one object with facts by name",
      'Write it as { "stage": "evaluation" }.',
    ],
  ];
  const hint = 'Import "@handrail/evaluator/messages" to be told what to do.';

  it("says in few words what is wrong with a record, and how to hear more", async () => {
    expect(problems({ visits: "7", ready: "YES", seats: " 2 ", share: "" }, "text")).toEqual([]);
    const brief = wrong.map(([record]) => problems(record));
    expect(brief.map((all) => all.map(({ message }) => message))).toEqual(
      wrong.map(([, short]) => [short]),
    );
    expect(brief.flat().every((one) => one.hint === hint)).toBe(true);
    const where = (all: typeof brief) => all.flat().map(({ path, value }) => ({ path, value }));
    await import("./messages.ts");
    const told = wrong.map(([record]) => problems(record));
    expect(told.map((all) => all.map((one) => one.hint))).toEqual(
      wrong.map(([, , full]) => [full]),
    );
    expect(where(told)).toEqual(where(brief));
  });
});

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
  const { answer, facts } = loadPlan(plan);
  const joinsAnswers =
    'An evaluator takes answers once this is imported: "@handrail/evaluator/answers".';
  expect(() => answer("a", true)).toThrow(joinsAnswers);
  expect(() => facts({}, { answers: { a: true } })).toThrow(joinsAnswers);
  expect(() => decide({}, { now: 0, skipped: ["a"] })).toThrow(joinsAnswers);
  await import("./answers.ts");
  expect(answer("a", "yes")).toBe(true);
  expect(facts({ a: false }, { answers: { a: true } })).toEqual({ a: true });
  expect(decide({}, { now: 0 }).questions).toHaveLength(1);
  expect(decide({}, { now: 0, skipped: ["a"] }).questions).toEqual([]);

  expect(() => decide({ a: true }, { now: 0, requireFacts: true })).toThrow(
    'An evaluator requires facts once this is imported: "@handrail/evaluator/check".',
  );

  const damaged = { format: "handrail-plan", schema: 1 } as never;
  expect(() => loadPlan(damaged)).toThrow(
    'The plan is damaged; with "@handrail/evaluator/check" imported, it is told where.',
  );

  const again = "Compile the playbook again with `handrail compile`.";
  const cutOff = JSON.stringify(plan).slice(0, 100);
  const found = (words: string) =>
    `This is no whole plan of this evaluator: found ${words}, expected format "handrail-plan", schema 1. ${again}`;
  for (const nothing of [cutOff, "", "null", "[]", null, [], 5]) {
    expect(() => loadPlan(nothing as never)).toThrow(
      new PlanError(found("format nothing, schema nothing")),
    );
  }
  expect(() => loadPlan({ ...plan, schema: 2 } as never)).toThrow(
    new PlanError(found('format "handrail-plan", schema 2')),
  );

  const changed = { ...plan, playbook: { title: "Another", version: null } };
  expect(loadPlan(changed).plan.title).toBe("Another");
  await import("./check.ts");
  expect(() => loadPlan(changed)).toThrow("The plan was changed after it was compiled");
  expect(() => loadPlan(cutOff)).toThrow("The plan is cut off or damaged: found 100 characters");
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
        "clauses",
        "an action with `after`, `every`, `with` or `escalating to`",
        (plan) => {
          const after = plan.lasting("P1D");
          plan.rule("a", plan.fact("a", yesNo), [{ action: plan.action("act"), after }]);
        },
        () => import("./clauses.ts"),
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
