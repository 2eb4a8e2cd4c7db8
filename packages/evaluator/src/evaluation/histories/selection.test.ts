import { describe, expect, it } from "vitest";
import { loadPlan } from "../../parts/all.ts";
import type { PlanSelection, PlanType } from "../../plan/plan.ts";
import { listOf, number, PlanBuilder, text, time, yesNo } from "../../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

type Parts = Partial<Omit<PlanSelection, "op" | "history">>;

/** What a selection of experts comes to, of whole records or of their names. */
function experts(given: unknown, parts: (plan: PlanBuilder, list: number) => Parts) {
  const plan = new PlanBuilder();
  const list = plan.list("expert", { name: text, won: number, free: yesNo });
  const selection = { where: null, count: null, by: null, of: null, ...parts(plan, list) };
  const type: PlanType =
    selection.of === null ? { kind: "records of", history: list } : listOf(text);
  const chosen = plan.add({ op: "selection", history: list, ...selection });
  plan.define("chosen", type, chosen);
  plan.define("known", yesNo, plan.add({ op: "known", of: chosen }));
  const { chosen: found, known } = loadPlan(plan.plan()).decide({ experts: given }, { now }).values;
  expect(known).toBe(found !== null);
  return found;
}

const won = (...numbers: (number | null)[]) =>
  numbers.map((count, index) => ({ name: "abcdef"[index], won: count }));
const names = (plan: PlanBuilder, list: number) => ({ of: plan.field(list, "name") });
const by = (order: "highest" | "lowest") => (plan: PlanBuilder, list: number) => ({
  ...names(plan, list),
  by: { of: plan.field(list, "won"), order },
});

describe("a selection", () => {
  it("takes the first so many, and all where there are fewer", () => {
    const first = (count: number | null) =>
      experts(won(1, 2, 3), (plan, list) => ({ ...names(plan, list), count }));
    expect(first(2)).toEqual(["a", "b"]);
    expect(first(5)).toEqual(["a", "b", "c"]);
    expect(first(null)).toEqual(["a", "b", "c"]);
    expect(experts([], names)).toEqual([]);
    expect(experts(undefined, names)).toBeNull();
  });

  it("is ordered, equal ones as they are given and those without a rank last", () => {
    expect(experts(won(1, null, 3, 1, 2), by("highest"))).toEqual(["c", "e", "a", "d", "b"]);
    expect(experts(won(1, null, 3, 1, 2), by("lowest"))).toEqual(["a", "d", "e", "c", "b"]);
  });

  it("chooses after it has ordered", () => {
    const best = (plan: PlanBuilder, list: number) => ({
      ...by("highest")(plan, list),
      count: 1,
      where: plan.field(list, "free"),
    });
    const free = (...truths: (boolean | null)[]) =>
      truths.map((truth, index) => ({ name: "abcdef"[index], won: index, free: truth }));
    expect(experts(free(true, true, false), best)).toEqual(["b"]);
    expect(experts(free(true, true, null), best)).toBeNull();
  });

  it("of a field holds nothing unknown", () => {
    expect(experts([{ name: "a" }, {}], names)).toBeNull();
    expect(
      experts([{ name: "a" }, {}], (plan, list) => ({ ...names(plan, list), count: 1 })),
    ).toEqual(["a"]);
  });

  it("of whole records has every field", () => {
    expect(experts([{ won: 1, NAME: "a", other: 5 }, {}], () => ({}))).toEqual([
      { name: "a", won: 1, free: null },
      { name: null, won: null, free: null },
    ]);
  });

  it("of a history goes by time, and ends with now", () => {
    const plan = new PlanBuilder();
    const history = plan.history("visit", { city: text });
    const all = { op: "selection", history, where: null, count: null, of: null } as const;
    const type: PlanType = { kind: "records of", history };
    plan.define("first", type, plan.add({ ...all, count: 1, by: null }));
    const latest = { of: plan.field(history, "at"), order: "highest" } as const;
    plan.define("last", type, plan.add({ ...all, count: 1, by: latest }));
    plan.define(
      "times",
      listOf(time),
      plan.add({ ...all, by: null, of: plan.field(history, "at") }),
    );
    const visits = [
      { at: "2026-11-24", city: "later" },
      { at: "2026-11-20", city: "b" },
      { at: "2026-11-02T12:00:00+02:00", city: "a" },
    ];
    expect(loadPlan(plan.plan()).decide({ visits }, { now }).values).toEqual({
      first: [{ at: "2026-11-02T10:00:00Z", city: "a" }],
      last: [{ at: "2026-11-20T00:00:00Z", city: "b" }],
      times: ["2026-11-02T10:00:00Z", "2026-11-20T00:00:00Z"],
    });
  });

  it("can be carried by a handover", () => {
    const plan = new PlanBuilder();
    const list = plan.list("expert", { name: text });
    const chosen = { where: null, count: 1, by: null } as const;
    const some = (of: number | null) => plan.add({ op: "selection", history: list, ...chosen, of });
    const action = plan.action("hand over");
    plan.rule("r", plan.always(), [
      {
        action,
        with: [
          { name: "expert", expression: some(null) },
          { name: "names", expression: some(plan.field(list, "name")) },
        ],
      },
    ]);
    const experts = [{ name: "a" }, { name: "b" }];
    const { decide } = loadPlan(plan.plan());
    expect(decide({ experts }, { now }).recommendations[0]?.with).toEqual({
      expert: [{ name: "a" }],
      names: ["a"],
    });
    expect(decide({}, { now }).recommendations[0]?.with).toEqual({ expert: null, names: null });
  });
});
