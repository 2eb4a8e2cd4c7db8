import { describe, expect, it } from "vitest";
import { type Cells, loadPlan, RecordError } from "../parts/all.ts";
import type { PlanBinding, PlanType } from "../plan/plan.ts";
import { date, number, oneOf, PlanBuilder, text, time } from "../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";
const channels = oneOf("digital", "human", "reseller");

function bound(type: PlanType, binding: Partial<PlanBinding> = {}, zone = "UTC") {
  const plan = new PlanBuilder();
  plan.zone = zone;
  plan.define("result", type, plan.fact("channel", type));
  plan.bind("channel", "Route To Market", binding);
  const { decide } = loadPlan(plan.plan());
  return (value: unknown, cells: Cells = "json", field = "Route To Market") =>
    decide({ [field]: value }, { now, cells }).values.result;
}

describe("a bound column", () => {
  const route = bound(channels, {
    mappings: [
      { from: ["Fields Sales", "Telesales"], to: "human" },
      { from: ["", "n/a"], to: null },
      { from: ["9"], to: "digital" },
    ],
  });

  it("becomes what its spelling is mapped to, exactly or else folded", () => {
    expect(route("Fields Sales")).toBe("human");
    expect(route("tele-sales")).toBe("human");
    expect(route("N/A")).toBeNull();
    expect(route("")).toBeNull();
    expect(route(9)).toBe("digital");
  });

  it("takes a dash for itself, and neither for an empty cell nor for another sign", () => {
    const dash = bound(text, { mappings: [{ from: ["-"], to: "none" }] });
    expect(dash("-")).toBe("none");
    expect(dash("")).toBeNull();
    expect(dash("?")).toBe("?");
  });

  it("is read by the fact's type where there is no mapping", () => {
    expect(route("Reseller")).toBe("reseller");
    expect(() => route("Partner")).toThrow(RecordError);
  });

  it("matches like a name", () => {
    expect(route("Reseller", "json", "route_to_market")).toBe("reseller");
  });

  it("leaves the fact's own name in use, but not beside it", () => {
    expect(route("digital", "json", "channel")).toBe("digital");
    const plan = new PlanBuilder();
    plan.fact("channel", channels);
    plan.bind("channel", "Route");
    const { decide } = loadPlan(plan.plan());
    expect(() => decide({ channel: "digital", Route: "human" }, { now })).toThrow(
      'Route: the fields "channel" and "Route" both give the fact "channel". Leave out "channel" or "Route".',
    );
  });

  it("may have the fact's own name", () => {
    const plan = new PlanBuilder();
    plan.define("result", channels, plan.fact("channel", channels));
    plan.bind("channel", "Channel", { mappings: [{ from: ["web"], to: "digital" }] });
    const { decide } = loadPlan(plan.plan());
    expect(decide({ channel: "web" }, { now }).values.result).toBe("digital");
  });

  it("may feed several facts", () => {
    const plan = new PlanBuilder();
    plan.define("a", text, plan.fact("first", text));
    plan.define("b", channels, plan.fact("second", channels));
    plan.bind("first", "Route");
    plan.bind("second", "Route", { otherwise: "human" });
    expect(loadPlan(plan.plan()).decide({ Route: "x" }, { now }).values).toEqual({
      a: "x",
      b: "human",
    });
  });

  it("has a value for all other spellings, but not for none", () => {
    const other = bound(channels, {
      mappings: [{ from: ["Web"], to: "digital" }],
      otherwise: "human",
    });
    expect(other("Web")).toBe("digital");
    expect(other("reseller")).toBe("human");
    expect(other(null)).toBeNull();
    expect(other(" ", "text")).toBeNull();
    expect(bound(channels, { otherwise: null })("anything")).toBeNull();
  });

  it("takes no side where a fold means two mappings", () => {
    const grades = bound(number, {
      mappings: [
        { from: ["A+"], to: 1 },
        { from: ["A-"], to: 2 },
      ],
    });
    expect(grades("A+")).toBe(1);
    expect(grades("A-")).toBe(2);
    expect(() => grades("a")).toThrow(RecordError);
  });

  it("reads numbers and yes/no from text, in JSON too", () => {
    expect(bound(number)("12.5")).toBe(12.5);
    expect(bound(number)(12.5)).toBe(12.5);
    expect(bound(number)("")).toBeNull();
  });
});

describe("the format of a bound date", () => {
  it("says where day, month and year stand", () => {
    const german = bound(date, { format: "DD.MM.YYYY" });
    expect(german("23.11.2026")).toBe("2026-11-23");
    expect(() => german("2026-11-23")).toThrow("expected a date written as DD.MM.YYYY");
    expect(() => german("30.02.2026")).toThrow("The calendar has no such day.");
    expect(bound(date, { format: "YYYYMMDD" })("20261123")).toBe("2026-11-23");
  });

  it("is a time in the plan's zone", () => {
    const when = bound(time, { format: "MM/DD/YYYY HH:mm" }, "Europe/Berlin");
    expect(when("11/23/2026 10:00")).toBe("2026-11-23T09:00:00Z");
    expect(() => when("11/23/2026 24:00")).toThrow("There is no such day or time.");
  });
});
