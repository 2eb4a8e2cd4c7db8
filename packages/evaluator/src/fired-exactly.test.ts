import { describe, expect, test } from "vitest";
import "./parts/all.ts";
import { loadCompiled } from "./compiled.ts";
import { date, number, oneOf, PlanBuilder, yesNo } from "./testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

function builder() {
  const plan = new PlanBuilder();
  const stage = plan.fact("stage", oneOf("evaluation", "purchase"));
  const visits = plan.fact("visits", { kind: "number", from: 0, to: 100 });
  const ready = plan.fact("ready", yesNo);
  const closes = plan.fact("closes", date, { inferred: true });
  const call = plan.action("call");
  plan.rule("evaluating", plan.is(stage, "evaluation"), [call]);
  plan.rule("often", plan.compare("number", visits, ">", plan.constant(number, 3)), [call]);
  plan.rule("ready", ready, [call]);
  plan.rule("closing", plan.add({ op: "known", of: closes }), [call]);
  return plan;
}

const spelling = ["stage", "visits", "ready", "closes"];

/** Asks for values by fact, and a record of the same. */
function asked(plan: PlanBuilder, names = spelling) {
  const { exact, evaluator } = loadCompiled(JSON.stringify(plan.plan()), names);
  const record = (given: readonly unknown[]) =>
    Object.fromEntries(names.map((name, fact) => [name, given[fact]]));
  return {
    exact: (given: readonly unknown[], rest = {}) => exact(given, { now, ...rest }),
    fired: (given: readonly unknown[]) => evaluator.fired(record(given), { now }),
  };
}

const nothing = [undefined, null, undefined, undefined];

describe("values by fact", () => {
  const { exact, fired } = asked(builder());

  test.each([
    [[], []],
    [nothing, []],
    [
      ["evaluation", 4, true, "2026-12-01"],
      ["evaluating", "often", "ready", "closing"],
    ],
    [["Evaluation", -0, "no", null], ["evaluating"]],
    [
      ["purchase", 100, false, "2026-12-01"],
      ["often", "closing"],
    ],
    [[undefined, undefined, true, "one day"], ["ready"]],
    [[undefined, undefined, true, 5], ["ready"]],
  ])("%j", (given, expected) => {
    expect(exact(given)).toEqual(expected);
    expect(fired(given)).toEqual(expected);
  });

  test.each([
    [["evaluating", 4, true, null], /^stage: found "evaluating", expected one of/],
    [["evaluation", 101, true, null], /^visits: found 101, expected a number from 0 to 100/],
    [["evaluation", Number.NaN, true, null], /^visits: found NaN/],
    [[{}, "4", 5, null], /stage.*visits.*ready/s],
  ])("%j is rejected as in a record", (given, words) => {
    expect(() => exact(given)).toThrow(words);
    expect(messageOf(() => exact(given))).toBe(messageOf(() => fired(given)));
  });

  test("are read as is said of them, and at an instant", () => {
    expect(exact(nothing, { answers: { ready: true } })).toEqual(["ready"]);
    expect(exact([undefined, "4"], { cells: "text" })).toEqual(["often"]);
    expect(() => exact(nothing, { now: "today" })).toThrow("`now`");
  });
});

test("a fact whose key means others as well is left to who reads records", () => {
  const plan = builder();
  plan.fact("account stage", oneOf("evaluation", "lost"), { id: "stage" });
  const { exact } = asked(plan, [...spelling, "accountStage"]);
  expect(exact(["evaluation"])).toEqual(["evaluating"]);
  expect(() => exact(["purchase"])).toThrow("stage: found");
});

describe("where a column is mapped to a fact", () => {
  const plan = builder();
  plan.bind("stage", "Stage", { mappings: [{ from: ["evaluation"], to: "purchase" }] });
  const { exact } = asked(plan);

  test("its values are its own", () => {
    expect(exact(["evaluation", 4])).toEqual(["evaluating", "often"]);
    expect(exact(["evaluation"], { answers: { ready: true } })).toEqual(["evaluating"]);
  });

  test("what does not fit is rejected as an answer, whoever inferred the type", () => {
    expect(() => exact(["evaluating"])).toThrow('stage: found "evaluating"');
    expect(() => exact([undefined, 4, true, "one day"])).toThrow('closes: found "one day"');
  });
});

function messageOf(ask: () => unknown): string {
  try {
    return String(ask());
  } catch (error) {
    return (error as Error).message;
  }
}
