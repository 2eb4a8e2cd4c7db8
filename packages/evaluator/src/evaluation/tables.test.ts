import { describe, expect, it } from "vitest";
import { loadPlan, PlanError } from "../parts/all.ts";
import type { PlanExpression } from "../plan/plan.ts";
import { listOf, number, PlanBuilder, yesNo } from "../testing/plan.ts";

type Policy = Extract<PlanExpression, { op: "rows" }>["policy"];
type Truth = boolean | null;

/** A table whose rows hang on a fact each, with an action and a number a row (`null` gives none). */
function table(policy: Policy, values: readonly (number | null)[]) {
  const plan = new PlanBuilder();
  const of = values.map((_, row) => plan.fact(`f${row}`, yesNo));
  const given = values.map((value) => (value === null ? null : plan.constant(number, value)));
  const rows = plan.add({ op: "rows", policy, of });
  const pick = plan.add({ op: "pick", type: number, rows, values: given });
  plan.define("value", policy === "collect" ? listOf(number) : number, pick);
  for (const row of values.keys()) {
    plan.rule(`r${row}`, plan.add({ op: "hit", rows, row }), [plan.action(`act ${row}`)]);
  }
  if (policy !== "collect") {
    const positive = plan.compare("number", pick, ">", plan.constant(number, 0));
    plan.rule("v", positive, [plan.action("use value")]);
  }
  const evaluator = loadPlan(plan.plan());
  const record = (truths: readonly Truth[]) =>
    Object.fromEntries(truths.map((truth, row) => [`f${row}`, truth]));
  return {
    decide: (...truths: readonly Truth[]) => evaluator.decide(record(truths), { now: 0 }),
    questions: (truths: readonly Truth[], skipped: readonly string[]) =>
      evaluator
        .decide(record(truths), { now: 0, skipped })
        .questions.map(({ fact, settles }) => `${fact} ${settles}`),
    why: (action: string, ...truths: readonly Truth[]) =>
      evaluator.why(record(truths), action, { now: 0 }),
  };
}

/** What each row comes to, as `+` (counts), `-` and `?`, and the value. */
function outcome({ decide }: ReturnType<typeof table>, ...truths: readonly Truth[]) {
  const { recommendations, pending, values } = decide(...truths);
  const has = (list: readonly { readonly action: string }[], row: number) =>
    list.some(({ action }) => action === `act ${row}`);
  const rows = truths.map((_, row) =>
    has(recommendations, row) ? "+" : has(pending, row) ? "?" : "-",
  );
  return [rows.join(""), values.value];
}

const [yes, no, open] = [true, false, null];

describe("first match", () => {
  const first = table("first match", [1, 2, null]);
  it.each([
    [[yes, yes, yes], "+--", 1],
    [[no, yes, yes], "-+-", 2],
    [[no, no, yes], "--+", null],
    [[no, no, no], "---", null],
    [[open, yes, yes], "??-", null],
    [[open, no, no], "?--", null],
    [[no, open, open], "-??", null],
    [[yes, open, open], "+--", 1],
    [[no, yes, open], "-+-", 2],
    [[open, open, yes], "???", null],
  ] as const)("%j", (truths, rows, value) => {
    expect(outcome(first, ...truths)).toEqual([rows, value]);
  });

  it("lacks what the open rows down to the first that holds lack", () => {
    const { pending } = first.decide(open, open, yes);
    expect(pending.map(({ action, unknown }) => [action, unknown])).toEqual([
      ["act 0", ["f0"]],
      ["act 1", ["f0", "f1"]],
      ["act 2", ["f0", "f1"]],
      ["use value", ["f0", "f1"]],
    ]);
    expect(first.decide(open, yes, open).pending.at(-1)).toMatchObject({ unknown: ["f0"] });
  });

  it("lacks nothing where no row holds, or the one that counts gives nothing", () => {
    expect(first.decide(no, no, no).pending).toMatchObject([{ action: "use value", unknown: [] }]);
    expect(first.decide(no, no, yes).pending).toMatchObject([{ action: "use value", unknown: [] }]);
  });

  it("explains a row by its own cells and by the row that comes first", () => {
    const parts = (action: string, ...truths: readonly Truth[]) =>
      first.why(action, ...truths).rules[0]?.condition.parts.map(({ value }) => value);
    expect(parts("act 1", no, yes, no)).toEqual([true]);
    expect(parts("act 1", yes, yes, no)).toEqual([true, true]);
    expect(parts("act 2", no, open, yes)).toEqual([true, null]);
    expect(parts("act 2", no, yes, no)).toEqual([false]);
  });

  it("finds the smallest change, also in a row above", () => {
    expect(first.why("act 1", yes, yes, no).change).toEqual([
      { fact: "f0", from: true, to: false },
    ]);
    expect(first.why("act 0", yes, yes, no).change).toEqual([
      { fact: "f0", from: true, to: false },
    ]);
  });
});

describe("unique", () => {
  const unique = table("unique", [1, 2, null]);
  it.each([
    [[yes, no, no], "+--", 1],
    [[no, no, yes], "--+", null],
    [[no, no, no], "---", null],
    [[yes, open, no], "??-", null],
    [[open, no, no], "?--", null],
    [[yes, yes, no], "??-", null],
    [[yes, yes, open], "???", null],
  ] as const)("%j", (truths, rows, value) => {
    expect(outcome(unique, ...truths)).toEqual([rows, value]);
  });

  it("lacks what its open rows lack, and nothing where two hold", () => {
    const lacks = (...truths: readonly Truth[]) =>
      unique.decide(...truths).pending.map(({ unknown }) => unknown);
    expect(lacks(yes, open, no)).toEqual([["f1"], ["f1"], ["f1"]]);
    expect(lacks(yes, yes, open)).toEqual([[], [], [], []]);
  });
});

describe("collect", () => {
  const collect = table("collect", [1, 2, null]);
  it.each([
    [[yes, yes, yes], "+++", [1, 2]],
    [[no, yes, yes], "-++", [2]],
    [[no, no, yes], "--+", []],
    [[open, yes, no], "?+-", null],
    [[no, yes, open], "-+?", [2]],
  ] as const)("%j", (truths, rows, value) => {
    expect(outcome(collect, ...truths)).toEqual([rows, value]);
  });

  it("lacks what its own row lacks", () => {
    const { pending } = collect.decide(open, yes, open);
    expect(pending.map(({ action, unknown }) => [action, unknown])).toEqual([
      ["act 0", ["f0"]],
      ["act 2", ["f2"]],
    ]);
  });
});

describe("a damaged plan", () => {
  const broken = (add: (plan: PlanBuilder, rows: number) => void) => {
    const plan = new PlanBuilder();
    add(plan, plan.add({ op: "rows", policy: "unique", of: [plan.fact("a", yesNo)] }));
    return () => loadPlan(plan.plan());
  };

  it("with a hit or a pick that no table has is refused", () => {
    expect(broken((plan, rows) => plan.add({ op: "hit", rows, row: 1 }))).toThrow(PlanError);
    expect(broken((plan) => plan.add({ op: "hit", rows: 0, row: 0 }))).toThrow(/rows of a table/);
    expect(
      broken((plan, rows) => plan.add({ op: "pick", type: number, rows, values: [] })),
    ).toThrow(/a value for each of the 1 rows/);
  });
});

describe("facts that nobody can find out", () => {
  const questions = (policy: Policy, truths: readonly Truth[], skipped: readonly string[]) =>
    table(policy, [1, 2, 3]).questions(truths, skipped);

  it("leave the rows above theirs to be asked about, and none below", () => {
    // `act 0`, `act 1`, `act 2` and `use value`: what comes after a row that stays open is of no use.
    expect(questions("first match", [open, open, open], [])).toEqual(["f0 4", "f1 3", "f2 2"]);
    expect(questions("first match", [open, open, open], ["f1"])).toEqual(["f0 2"]);
    expect(questions("first match", [open, open, open], ["f0"])).toEqual([]);
    expect(questions("first match", [open, no, yes], [])).toEqual(["f0 3"]);
  });

  it("leave nothing to ask where all other rows have to be out", () => {
    expect(questions("unique", [open, open, no], [])).toEqual(["f0 3", "f1 3"]);
    expect(questions("unique", [open, open, no], ["f1"])).toEqual([]);
    expect(questions("unique", [yes, open, open], ["f1"])).toEqual([]);
  });

  it("are nothing to the rows of a table that collects", () => {
    expect(questions("collect", [open, open, no], ["f1"])).toEqual(["f0 1"]);
  });
});
