import { describe, expect, it } from "vitest";
import { loadPlan } from "../parts/all.ts";
import type { ArithmeticKind, ComparedAs, PlanConstant, PlanType, Relation } from "../plan/plan.ts";
import {
  date,
  duration,
  listOf,
  money,
  number,
  oneOf,
  PlanBuilder,
  stepOf,
  text,
  time,
  yesNo,
} from "../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";
const any: PlanType = { kind: "any" };

interface Side {
  readonly type: PlanType;
  readonly value: unknown;
}

/** Works out one expression on two facts. */
function result(
  left: Side,
  right: Side,
  type: PlanType,
  build: (plan: PlanBuilder, left: number, right: number) => number,
  zone = "UTC",
) {
  const plan = new PlanBuilder();
  plan.zone = zone;
  const facts = [plan.fact("left", left.type), plan.fact("right", right.type)] as const;
  plan.define("result", type, build(plan, ...facts));
  const { decide } = loadPlan(plan.plan());
  return decide({ left: left.value, right: right.value }, { now }).values.result;
}

function compared(
  as: ComparedAs,
  type: PlanType,
  left: unknown,
  relation: Relation,
  right: unknown,
  values?: string[],
) {
  return result({ type, value: left }, { type, value: right }, yesNo, (plan, one, other) =>
    plan.compare(as, one, relation, other, values),
  );
}

describe("comparing", () => {
  const stages = ["discovery", "evaluation", "purchase"];

  it.each<[ComparedAs, PlanType, unknown, Relation, unknown, unknown]>([
    ["yes/no", yesNo, true, "=", true, true],
    ["yes/no", yesNo, true, "!=", true, false],
    ["number", number, 1, "<", 2, true],
    ["number", number, 2, "<=", 2, true],
    ["number", number, 0.1, "=", 0.1, true],
    ["money", money("EUR"), 10, "=", { amount: "10.0000", currency: "EUR" }, true],
    ["money", money("EUR"), 0.3, ">", 0.2999, true],
    ["duration", duration, "P1D", "=", "PT24H", true],
    ["duration", duration, "PT90M", ">", "PT1H", true],
    ["date", date, "2026-11-23", "<", "2026-11-24", true],
    ["time", time, "2026-11-23T10:00:00+01:00", "=", "2026-11-23T09:00:00Z", true],
    ["text", text, "ABC", "=", "abc", true],
    ["text", text, "a b", "=", "ab", false],
    ["text", text, "STRASSE", "=", "straße", true],
    ["any", any, "Deal Won", "=", "deal-won", true],
    ["any", any, 5, "=", "5", true],
    ["any", any, { a: 1 }, "=", { a: 1 }, null],
    ["number", number, null, "<", 2, null],
    ["number", number, 2, "<", null, null],
  ])("as %s: %#", (as, type, left, relation, right, expected) => {
    expect(compared(as, type, left, relation, right)).toBe(expected);
  });

  it("orders the steps of a choice as declared", () => {
    expect(compared("choice", stepOf(...stages), "purchase", ">", "discovery", stages)).toBe(true);
    expect(compared("choice", stepOf(...stages), "discovery", ">=", "evaluation", stages)).toBe(
      false,
    );
  });

  it("compares choices by fold, and exactly where that would mean two values", () => {
    expect(compared("choice", oneOf("Deal won"), "deal won", "=", "DEAL-WON")).toBe(true);
    expect(compared("choice", oneOf("A+", "A-"), "A+", "=", "A-")).toBe(false);
    expect(compared("choice", oneOf("A+", "A-"), "A+", "=", "A+")).toBe(true);
  });

  it("knows `is one of`", () => {
    const among = (type: PlanType, as: ComparedAs, value: unknown, values: PlanConstant[]) =>
      result({ type, value }, { type: text, value: null }, yesNo, (plan, left) =>
        plan.add({ op: "one of", as, left, values }),
      );
    expect(among(oneOf("a", "b", "c"), "choice", "B", ["a", "b"])).toBe(true);
    expect(among(oneOf("a", "b", "c"), "choice", "c", ["a", "b"])).toBe(false);
    expect(among(number, "number", 2, [1, 2])).toBe(true);
    expect(among(money("EUR"), "money", 2, ["2.00"])).toBe(true);
    expect(among(date, "date", "2026-11-23", ["2026-11-23"])).toBe(true);
    expect(among(number, "number", null, [1, 2])).toBeNull();
  });

  it("reads a fact of unknown type as what it is compared with", () => {
    const mixed = (left: unknown, right: Side, as: ComparedAs) =>
      result({ type: any, value: left }, right, yesNo, (plan, one, other) =>
        plan.compare(as, one, "=", other),
      );
    expect(mixed(5, { type: number, value: 5 }, "number")).toBe(true);
    expect(mixed("5", { type: number, value: 5 }, "number")).toBeNull();
    expect(mixed(5, { type: money("EUR"), value: 5 }, "money")).toBe(true);
    expect(mixed("2026-11-23", { type: date, value: "2026-11-23" }, "date")).toBe(true);
  });
});

describe("contains and starts with", () => {
  const on = (left: Side, right: Side, op: "contains" | "starts with") =>
    result(left, right, yesNo, (plan, one, other) =>
      op === "contains"
        ? plan.add({
            op,
            as: left.type.kind === "text" ? "text" : "list",
            of: right.type.kind === "text" ? "text" : "choice",
            left: one,
            right: other,
          })
        : plan.add({ op, left: one, right: other }),
    );
  const is = (value: unknown): Side => ({ type: text, value });

  it("ignore case in texts", () => {
    expect(on(is("Hello World"), is("WORLD"), "contains")).toBe(true);
    expect(on(is("Hello"), is("world"), "contains")).toBe(false);
    expect(on(is("Hello"), is("HE"), "starts with")).toBe(true);
    expect(on(is("Hello"), is("lo"), "starts with")).toBe(false);
    expect(on(is("Hello"), is(null), "contains")).toBeNull();
  });

  it("look for elements in lists", () => {
    expect(on({ type: listOf(text), value: ["A", "b"] }, is("a"), "contains")).toBe(true);
    expect(on({ type: listOf(text), value: [] }, is("a"), "contains")).toBe(false);
    expect(on({ type: listOf(text), value: null }, is("a"), "contains")).toBeNull();
    const choice = oneOf("x y", "z");
    expect(
      on({ type: listOf(choice), value: ["X-Y"] }, { type: choice, value: "xy" }, "contains"),
    ).toBe(true);
  });
});

describe("calculating", () => {
  const calculated = (
    as: ArithmeticKind,
    left: Side,
    operator: "+" | "-" | "*" | "/",
    right: Side,
    type: PlanType,
    zone?: string,
  ) =>
    result(
      left,
      right,
      type,
      (plan, one, other) => plan.add({ op: "arithmetic", as, operator, left: one, right: other }),
      zone,
    );
  const n = (value: unknown): Side => ({ type: number, value });
  const eur = (value: unknown): Side => ({ type: money("EUR"), value });
  const lasting = (value: unknown): Side => ({ type: duration, value });
  const at = (value: unknown): Side => ({ type: time, value });
  const on = (value: unknown): Side => ({ type: date, value });
  const euros = (amount: string) => ({ amount, currency: "EUR" });

  it("with numbers is IEEE double", () => {
    expect(calculated("number", n(0.1), "+", n(0.2), number)).toBe(0.1 + 0.2);
    expect(calculated("number", n(0), "*", n(-1), number)).toBe(0);
    expect(calculated("number", n(1), "/", n(0), number)).toBeNull();
    expect(calculated("number", n(1e308), "*", n(10), number)).toBeNull();
    expect(calculated("number", n(null), "*", n(10), number)).toBeNull();
  });

  it("with money is exact, halves away from zero", () => {
    const type = money("EUR");
    expect(calculated("money", eur(0.1), "+", eur(0.2), type)).toEqual(euros("0.30"));
    expect(calculated("money number", eur(0.0001), "*", n(0.5), type)).toEqual(euros("0.0001"));
    expect(calculated("money number", eur(-0.0001), "*", n(0.5), type)).toEqual(euros("-0.0001"));
    expect(calculated("money number", eur(10), "/", n(3), type)).toEqual(euros("3.3333"));
    expect(calculated("money", eur(900719925474), "+", eur(1), type)).toBeNull();
    expect(calculated("money ratio", eur(1), "/", eur(4), number)).toBe(0.25);
    expect(calculated("money ratio", eur(1), "/", eur(0), number)).toBeNull();
  });

  it("with durations counts a day as 24 hours", () => {
    expect(calculated("duration", lasting("P1D"), "+", lasting("PT1H"), duration)).toBe("PT25H");
    expect(calculated("duration", lasting("PT1H"), "-", lasting("P1D"), duration)).toBe("-PT23H");
    expect(calculated("duration number", lasting("PT1H"), "*", n(1.5), duration)).toBe("PT1H30M");
    expect(calculated("duration number", lasting("PT0.001S"), "/", n(2), duration)).toBe(
      "PT0.001S",
    );
    expect(calculated("duration ratio", lasting("P1D"), "/", lasting("PT6H"), number)).toBe(4);
    expect(calculated("duration ratio", lasting("P1D"), "/", lasting("PT0S"), number)).toBeNull();
  });

  it("with times and dates steps in the calendar", () => {
    const berlin = "Europe/Berlin";
    const saturday = at("2026-03-28T08:00:00Z");
    expect(calculated("time duration", saturday, "+", lasting("P1D"), time, berlin)).toBe(
      "2026-03-29T07:00:00Z",
    );
    expect(calculated("time duration", saturday, "-", lasting("PT1H"), time, berlin)).toBe(
      "2026-03-28T07:00:00Z",
    );
    expect(calculated("date duration", on("2026-11-23"), "-", lasting("P1W"), date)).toBe(
      "2026-11-16",
    );
    expect(calculated("date duration", on("2026-11-23"), "-", lasting("PT1H"), date)).toBeNull();
    expect(calculated("time time", at(now), "-", at("2026-11-20T09:00:00Z"), duration)).toBe(
      "PT72H",
    );
    expect(calculated("date date", on("2026-11-23"), "-", on("2026-11-20"), duration)).toBe("P3D");
  });

  it("takes the day of an instant in the zone", () => {
    const day = (zone: string) =>
      result(
        at("2026-11-23T23:30:00Z"),
        n(null),
        date,
        (plan, left) => plan.add({ op: "day of", of: left }),
        zone,
      );
    expect(day("UTC")).toBe("2026-11-23");
    expect(day("Europe/Berlin")).toBe("2026-11-24");
    expect(day("America/New_York")).toBe("2026-11-23");
  });

  it("knows now and today", () => {
    const moment = (op: "now" | "today", type: PlanType) =>
      result(n(null), n(null), type, (plan) => plan.add({ op }), "Asia/Kathmandu");
    expect(moment("now", time)).toBe(now);
    expect(moment("today", date)).toBe("2026-11-23");
  });
});

describe("a deep or wide plan", () => {
  it("shares what stands once", () => {
    const plan = new PlanBuilder();
    let index = plan.fact("x", number);
    for (let depth = 0; depth < 60; depth += 1) {
      index = plan.add({
        op: "arithmetic",
        as: "number",
        operator: "+",
        left: index,
        right: index,
      });
    }
    plan.define("result", number, index);
    plan.rule("r", plan.compare("number", index, ">", plan.constant(number, 0)), [
      plan.action("act"),
    ]);
    const { decide } = loadPlan(plan.plan());
    expect(decide({ x: 1 }, { now: 0 }).values.result).toBe(2 ** 60);
    expect(decide({}, { now: 0 }).pending[0]?.unknown).toEqual(["x"]);
  });
});
