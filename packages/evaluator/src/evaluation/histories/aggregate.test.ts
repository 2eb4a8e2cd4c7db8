import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPlan } from "../../parts/all.ts";
import type { AggregateFunction, PlanAggregate, PlanType } from "../../plan/plan.ts";
import { duration, money, number, oneOf, PlanBuilder, stepOf, yesNo } from "../../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";
const grade = stepOf("low", "middle", "high");
const orderFields = { amount: money("EUR"), pieces: number, took: duration, grade, paid: yesNo };

interface Asked {
  readonly type: PlanType;
  readonly of?: keyof typeof orderFields | "at";
  readonly window?: string;
  readonly where?: (plan: PlanBuilder, orders: number) => number;
  readonly rank?: number;
  readonly zone?: string;
}

/** What an aggregate comes to over the orders of a record. */
function over(orders: unknown, name: AggregateFunction, asked: Asked, facts: object = {}) {
  const plan = new PlanBuilder();
  plan.zone = asked.zone ?? "UTC";
  const history = plan.history("order", orderFields);
  const parts: Partial<PlanAggregate> = {
    window: asked.window === undefined ? null : plan.lasting(asked.window),
    where: asked.where?.(plan, history) ?? null,
    of: asked.of === undefined ? null : plan.field(history, asked.of),
    ...(asked.rank !== undefined && { rank: asked.rank }),
  };
  plan.define("result", asked.type, plan.aggregate(name, history, parts));
  const { decide } = loadPlan(plan.plan());
  return decide({ orders, ...facts }, { now }).values.result;
}

const at = (...times: string[]) => times.map((time) => ({ at: time }));
const pieces = (...counts: (number | null)[]) =>
  counts.map((count, index) => ({ at: `2026-11-0${index + 1}`, pieces: count }));
const many = { type: number, of: "pieces" } as const;

describe("the window", () => {
  const counted = (window: string, times: string[], zone?: string) =>
    over(at(...times), "number", { type: number, window, ...(zone !== undefined && { zone }) });

  it("begins after its first instant and ends with now", () => {
    expect(counted("PT1H", ["2026-11-23T08:00:00Z", "2026-11-23T08:00:00.001Z", now])).toBe(2);
  });

  it("counts nothing after now, with or without one", () => {
    const later = at("2026-11-23T09:00:00.001Z", "2027-01-01");
    expect(over(later, "number", { type: number })).toBe(0);
    expect(over(later, "time since last", { type: duration })).toBeNull();
    expect(counted("P30D", ["2027-01-01"])).toBe(0);
  });

  it("takes steps in the calendar", () => {
    // One day before 09:00 UTC on Sunday is 26 hours long where the clocks go back in between.
    const sunday = "2026-10-25T09:00:00Z";
    const plan = new PlanBuilder();
    plan.zone = "Europe/Berlin";
    const history = plan.history("order", {});
    const window = plan.lasting("P1D");
    plan.define("n", number, plan.aggregate("number", history, { window }));
    const { decide } = loadPlan(plan.plan());
    const orders = at("2026-10-24T08:00:00Z", "2026-10-24T08:00:01Z");
    expect(decide({ orders }, { now: sunday }).values.n).toBe(1);
    expect(counted("P1M", ["2026-10-23T09:00:00Z", "2026-10-23T09:00:00.001Z"])).toBe(1);
    expect(counted("5 business days", ["2026-11-16T09:00:00Z", "2026-11-16T09:00:01Z"])).toBe(1);
  });

  it("of no length or less holds nothing", () => {
    expect(counted("PT0S", [now])).toBe(0);
    expect(counted("-P1D", [now])).toBe(0);
  });

  it("that begins before all dates is unknown, and so is what lies in it", () => {
    expect(counted("P9999Y", [now])).toBeNull();
    expect(counted("P9999Y", [])).toBe(0);
    expect(counted("P9999Y", ["2027-01-01"])).toBe(0);
  });
});

describe("a history that is not given", () => {
  it.each<AggregateFunction>(["number", "any", "none", "time since last", "time between"])(
    "leaves %s unknown",
    (name) => {
      expect(over(undefined, name, { type: duration })).toBeNull();
      expect(over(null, name, { type: duration })).toBeNull();
    },
  );

  it("leaves values of it unknown", () => {
    for (const name of ["sum", "average", "smallest", "largest", "last"] as const) {
      expect(over(undefined, name, many)).toBeNull();
    }
  });
});

describe("an empty history", () => {
  it.each<[AggregateFunction, Asked, unknown]>([
    ["number", { type: number }, 0],
    ["any", { type: yesNo }, false],
    ["none", { type: yesNo }, true],
    ["sum", many, 0],
    ["sum", { type: money("EUR"), of: "amount" }, { amount: "0.00", currency: "EUR" }],
    ["sum", { type: duration, of: "took" }, "PT0S"],
    ["average", many, null],
    ["smallest", many, null],
    ["largest", many, null],
    ["percentile", { ...many, rank: 50 }, null],
    ["last", many, null],
    ["time since last", { type: duration }, null],
    ["time between", { type: duration }, null],
  ])("%s: %#", (name, asked, expected) => {
    expect(over([], name, asked)).toEqual(expected);
  });
});

describe("values", () => {
  it.each<[AggregateFunction, (number | null)[], unknown]>([
    ["sum", [1, 2, 3], 6],
    ["sum", [0.1, 0.2, 0.3], 0.6000000000000001],
    ["sum", [1, null], null],
    ["sum", [1e308, 1e308], null],
    ["average", [1, 2, 4], 7 / 3],
    ["average", [1, null], null],
    ["smallest", [3, 1, 2], 1],
    ["largest", [3, 1, 2], 3],
    ["largest", [3, null], null],
    ["last", [3, 1, 2], 2],
    ["last", [3, null, 2], 2],
    ["last", [3, null], null],
  ])("%s of %j is %j", (name, counts, expected) => {
    expect(over(pieces(...counts), name, many)).toBe(expected);
  });

  it.each([
    [50, [15, 20, 35, 40, 50], 35],
    [30, [15, 20, 35, 40, 50], 20],
    [40, [50, 40, 35, 20, 15], 20],
    [100, [15, 20, 35, 40, 50], 50],
    [1, [15, 20, 35, 40, 50], 15],
    [7, Array.from({ length: 100 }, (_, index) => index + 1), 7],
  ])("the %ith percentile of %j by nearest rank is %i", (rank, counts, expected) => {
    const orders = counts.map((count) => ({ at: now, pieces: count }));
    expect(over(orders, "percentile", { ...many, rank })).toBe(expected);
  });

  it("of money stay exact and round halves away from zero", () => {
    const amounts = (...list: (number | string)[]) =>
      list.map((amount) => ({ at: now, amount: { amount: String(amount), currency: "EUR" } }));
    const asked = { type: money("EUR"), of: "amount" } as const;
    const amount = (value: string) => ({ amount: value, currency: "EUR" });
    expect(over(amounts("0.1", "0.2"), "sum", asked)).toEqual(amount("0.30"));
    expect(over(amounts("0.0001", "0.0002"), "average", asked)).toEqual(amount("0.0002"));
    expect(over(amounts("-0.0001", "-0.0002"), "average", asked)).toEqual(amount("-0.0002"));
    const most = "900719925474.0991";
    expect(over(amounts(most, most), "sum", asked)).toBeNull();
    expect(over(amounts(most, most, `-${most}`, `-${most}`, 1), "sum", asked)).toEqual(
      amount("1.00"),
    );
  });

  it("of durations are elapsed times", () => {
    const took = (...list: string[]) => list.map((length) => ({ at: now, took: length }));
    const asked = { type: duration, of: "took" } as const;
    expect(over(took("P1D", "PT36H"), "sum", asked)).toBe("PT60H");
    expect(over(took("PT1S", "PT0.002S"), "average", asked)).toBe("PT0.501S");
    expect(over(took("P2D", "PT47H", "PT48H"), "largest", asked)).toBe("P2D");
  });

  it("of steps are ordered as declared", () => {
    const grades = ["middle", "high", "low"].map((one) => ({ at: now, grade: one }));
    expect(over(grades, "smallest", { type: grade, of: "grade" })).toBe("low");
    expect(over(grades, "largest", { type: grade, of: "grade" })).toBe("high");
  });
});

describe("times", () => {
  it("since the last and between are exact", () => {
    const orders = at("2026-11-23T08:00:00Z", "2026-11-01T00:00:00Z", "2026-11-20T00:00:00Z");
    expect(over(orders, "time since last", { type: duration })).toBe("PT1H");
    expect(over(orders, "time between", { type: duration })).toBe("PT268H");
    expect(over(orders.slice(0, 1), "time between", { type: duration })).toBeNull();
    expect(over([...orders, orders[0]], "time between", { type: duration })).toBe("PT178H40M");
  });

  it("of two events at once the later given is the last", () => {
    const both = [
      { at: now, pieces: 1 },
      { at: now, pieces: 2 },
      { at: "2026-11-01", pieces: 3 },
    ];
    expect(over(both, "last", many)).toBe(2);
    expect(over(both, "last", { type: { kind: "time" }, of: "at" })).toBe(now);
  });
});

describe("a filter", () => {
  const paid = (plan: PlanBuilder, orders: number) => plan.field(orders, "paid");
  const orders = (...truths: (boolean | null)[]) =>
    truths.map((truth, index) => ({ at: `2026-11-0${index + 1}`, paid: truth, pieces: index }));

  it.each<[AggregateFunction, (boolean | null)[], unknown]>([
    ["number", [true, false, true], 2],
    ["number", [true, null], null],
    ["number", [false, false], 0],
    ["any", [null, true], true],
    ["any", [true, null], true],
    ["any", [null, false], null],
    ["any", [false], false],
    ["none", [null, true], false],
    ["none", [null, false], null],
    ["none", [false], true],
    ["time between", [true, null, true], null],
  ])("%s where %j is %j", (name, truths, expected) => {
    expect(over(orders(...truths), name, { type: yesNo, where: paid })).toBe(expected);
  });

  it("leaves values out before they are asked for", () => {
    const some = [
      { at: now, paid: false, pieces: null },
      { at: now, paid: true, pieces: 2 },
    ];
    expect(over(some, "sum", { ...many, where: paid })).toBe(2);
    expect(over(orders(true, false), "last", { ...many, where: paid })).toBe(0);
  });

  it("is a truth together with the window", () => {
    const inWindow = (truths: (boolean | null)[], name: AggregateFunction) =>
      over(orders(...truths), name, { type: yesNo, where: paid, window: "P9999Y" });
    expect(inWindow([false, false], "number")).toBe(0);
    expect(inWindow([true], "any")).toBeNull();
    expect(inWindow([false], "none")).toBe(true);
  });

  it("holds elements against facts, and keeps no answer from one element for the next", () => {
    const plan = new PlanBuilder();
    const wanted = plan.fact("wanted", oneOf("a", "b"));
    const history = plan.history("contact", { topic: oneOf("a", "b") });
    const same = plan.compare("choice", plan.field(history, "topic"), "=", wanted);
    // The comparison has two users, which makes it worth remembering where it is the same for all elements.
    const either = plan.or(same, plan.and(same, same));
    const calls = plan.aggregate("number", history, { where: either });
    plan.define("n", number, calls);
    plan.define("twice", number, plan.add({ ...added, left: calls, right: calls }));
    const { decide } = loadPlan(plan.plan());
    const contacts = ["a", "b", "a", "b", "b"].map((topic) => ({ at: now, topic }));
    expect(decide({ contacts, wanted: "b" }, { now }).values).toEqual({ n: 3, twice: 6 });
    expect(decide({ contacts, wanted: "a" }, { now }).values).toEqual({ n: 2, twice: 4 });
    expect(decide({ contacts: [], wanted: "a" }, { now }).values).toEqual({ n: 0, twice: 0 });
  });

  it("may hold elements against what another aggregate comes to", () => {
    const plan = new PlanBuilder();
    const history = plan.history("order", { pieces: number });
    const own = plan.field(history, "pieces");
    const average = plan.aggregate("average", history, { of: own });
    const large = plan.compare("number", own, ">", average);
    plan.define("n", number, plan.aggregate("number", history, { where: large }));
    const orders = [1, 2, 3, 10].map((count) => ({ at: now, pieces: count }));
    expect(loadPlan(plan.plan()).decide({ orders }, { now }).values.n).toBe(1);
  });
});

const added = { op: "arithmetic", as: "number", operator: "+" } as const;

it("comes to the same in whatever order the events are given", () => {
  const event = fc.record({
    at: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`),
    pieces: fc.double({ noNaN: true, noDefaultInfinity: true }),
    amount: fc.integer({ min: -1e9, max: 1e9 }),
  });
  const shuffled = fc
    .uniqueArray(event, { selector: ({ at: time }) => time })
    .chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, fc.constantFrom("sum", "average", "percentile", "last"), (both, name) => {
      const asked = { ...many, ...(name === "percentile" && { rank: 90 }) };
      const [one, other] = both.map((events) => over(events, name, asked));
      expect(one).toBe(other);
    }),
    { numRuns: 200 },
  );
});
