import { describe, expect, it } from "vitest";
import { type DataRecord, loadPlan } from "../../parts/all.ts";
import type { PlanPattern, PlanSentence } from "../../plan/plan.ts";
import { duration, number, oneOf, PlanBuilder, text } from "../../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

/** A plan that recommends a, b and c, in this order, and limits them. */
function planOf(
  build: (plan: PlanBuilder, contacts: number) => void,
  traits: readonly (readonly string[] | null)[] = [["contacts"], ["contacts"], ["contacts"]],
) {
  const plan = new PlanBuilder();
  const contacts = plan.history("contact", { medium: oneOf("phone", "email"), topic: text });
  traits.forEach((own, index) => {
    const name = "abcdef"[index] ?? "";
    plan.rule(`rule ${name}`, plan.always(), [plan.action(name, own)], { priority: -index });
  });
  build(plan, contacts);
  return plan;
}

function decided(plan: PlanBuilder, record: DataRecord, at = now) {
  const { recommendations, deferred, questions, blocked } = loadPlan(plan.plan()).decide(record, {
    now: at,
  });
  return {
    recommended: recommendations.map(({ action }) => action),
    blocked: blocked.map(({ action }) => action),
    deferred: deferred.map(({ action, limits, until, unknown }) => ({
      ...{ action, until, unknown },
      limits: limits.map(({ id }) => id),
    })),
    questions: questions.map(({ fact }) => fact),
  };
}

const contacting: PlanPattern = { traits: ["contacts"] };

function limited(count: number, per: string, rest: Partial<PlanSentence> = {}) {
  return planOf((plan, history) =>
    plan.limit("l", contacting, count, { history, per: plan.lasting(per) }, rest),
  );
}

const at = (...times: string[]) => times.map((time) => ({ at: time }));

describe("a limit", () => {
  it("lets recommendations pass in their order, each counting as one event now", () => {
    expect(decided(limited(2, "P30D"), { contacts: [] })).toMatchObject({
      recommended: ["a", "b"],
      deferred: [{ action: "c", limits: ["l"], until: "2026-12-23T09:00:00Z", unknown: [] }],
    });
    expect(decided(limited(4, "P30D"), { contacts: [] }).deferred).toEqual([]);
  });

  it("counts what has happened within its time, up to now", () => {
    const contacts = at("2026-11-22", "2026-10-24T09:00:00Z", "2026-11-23T09:00:01Z");
    expect(decided(limited(2, "P30D"), { contacts }).recommended).toEqual(["a"]);
    const still = at("2026-11-22", "2026-10-24T09:00:00.001Z");
    expect(decided(limited(2, "P30D"), { contacts: still })).toMatchObject({
      recommended: [],
      deferred: [
        { action: "a", until: "2026-11-23T09:00:00.001Z" },
        { action: "b", until: "2026-11-23T09:00:00.001Z" },
        { action: "c", until: "2026-11-23T09:00:00.001Z" },
      ],
    });
  });

  it("has room when so many events have stopped to count that one more fits", () => {
    const contacts = at("2026-11-01", "2026-11-20", "2026-11-10", "2026-11-05");
    const until = (count: number) =>
      decided(limited(count, "P30D"), { contacts }).deferred[0]?.until;
    expect(until(4)).toBe("2026-12-01T00:00:00Z");
    expect(until(3)).toBe("2026-12-05T00:00:00Z");
    expect(until(1)).toBe("2026-12-20T00:00:00Z");
    expect(decided(limited(1, "P30D"), { contacts }, until(1) ?? "").recommended).toEqual(["a"]);
  });

  it("steps months and days forward from the event, in the zone", () => {
    const until = (per: string, event: string, at: string) => {
      const plan = limited(1, per);
      plan.zone = "Europe/Berlin";
      return decided(plan, { contacts: [{ at: event }] }, at).deferred[0]?.until;
    };
    const january = "2027-01-31T10:00:00+01:00";
    expect(until("P1M", january, "2027-02-28T08:59:59Z")).toBe("2027-02-28T09:00:00Z");
    expect(until("P1M", january, "2027-02-28T09:00:00Z")).toBe("2027-03-28T08:00:00Z");
    const october = "2026-10-24T10:00:00+02:00";
    expect(until("P1D", october, "2026-10-25T08:30:00Z")).toBe("2026-10-25T09:00:00Z");
    const friday = "2026-11-20T10:00:00+01:00";
    expect(until("2 business days", friday, "2026-11-23T15:00:00Z")).toBe("2026-11-24T09:00:00Z");
  });

  it("counts an event beyond all dates for ever", () => {
    const plan = limited(1, "P9999Y");
    expect(decided(plan, { contacts: at("2026-01-01") }).deferred[0]).toMatchObject({
      until: null,
      unknown: [],
    });
  });

  it("looks at no more than it has to, and misses nothing by it", () => {
    const plan = limited(1, "P1M");
    for (const day of [25, 26, 27, 28, 29, 30, 31]) {
      const event = `2027-01-${day}T12:00:00Z`;
      const end = new Date(Date.UTC(2027, 1, Math.min(day, 28), 12));
      const before = new Date(end.getTime() - 1).toISOString();
      expect(decided(plan, { contacts: [{ at: event }] }, before).recommended).toEqual([]);
      expect(decided(plan, { contacts: [{ at: event }] }, end.toISOString()).recommended).toEqual([
        "a",
      ]);
    }
  });

  it("is active on its own days alone", () => {
    const later = limited(1, "P30D", { validFrom: "2026-11-24" });
    expect(decided(later, { contacts: [] }).recommended).toEqual(["a", "b", "c"]);
    expect(decided(later, { contacts: [] }, "2026-11-24T00:00:00Z").recommended).toEqual(["a"]);
  });
});

describe("what a limit covers", () => {
  const covering = (covers: PlanPattern, traits: readonly (readonly string[] | null)[]) =>
    decided(
      planOf((plan, history) => {
        plan.limit("l", covers, 1, { history, per: plan.lasting("P30D") });
      }, traits),
      { contacts: at("2026-11-22") },
    ).deferred.map(({ action }) => action);

  it("is what has its traits, and whatever has unknown ones", () => {
    expect(covering(contacting, [["contacts"], [], null, ["contacts", "sells"]])).toEqual([
      "a",
      "c",
      "d",
    ]);
    expect(covering({ traits: [] }, [["helps"], []])).toEqual(["a", "b"]);
    expect(covering({ action: 1 }, [["contacts"], ["contacts"]])).toEqual(["b"]);
  });

  it("does not count for it where it is blocked", () => {
    const plan = limited(1, "P30D");
    plan.never("n", { action: 0 }, plan.always());
    expect(decided(plan, { contacts: [] })).toMatchObject({
      recommended: ["b"],
      blocked: ["a"],
      deferred: [{ action: "c" }],
    });
  });
});

describe("several limits", () => {
  const both = (plan: PlanBuilder, history: number) => {
    plan.limit("month", contacting, 3, { history, per: plan.lasting("P30D") });
    plan.limit("day", contacting, 1, { history, per: plan.lasting("P1D") });
  };

  it("must all have room, and none is waited for in vain", () => {
    const plan = planOf(both);
    const contacts = at("2026-11-23", "2026-11-01", "2026-11-02");
    expect(decided(plan, { contacts }).deferred[0]).toEqual({
      action: "a",
      limits: ["day", "month"],
      until: "2026-12-01T00:00:00Z",
      unknown: [],
    });
    expect(decided(plan, { contacts: at("2026-11-01") })).toMatchObject({
      recommended: ["a"],
      deferred: [
        { action: "b", limits: ["day"], until: "2026-11-24T09:00:00Z" },
        { action: "c", limits: ["day"], until: "2026-11-24T09:00:00Z" },
      ],
    });
  });

  it("count what passes after a recommendation was deferred", () => {
    const plan = planOf(
      (builder, history) => {
        builder.limit("x", { traits: ["x"] }, 1, { history, per: builder.lasting("P1D") });
        builder.limit("y", { traits: ["y"] }, 1, { history, per: builder.lasting("P7D") });
      },
      [["x"], ["x", "y"], ["y"]],
    );
    expect(decided(plan, { contacts: [] })).toMatchObject({
      recommended: ["a", "c"],
      deferred: [{ action: "b", limits: ["x"], until: "2026-11-30T09:00:00Z" }],
    });
  });
});

describe("a limit per decision", () => {
  it("counts nothing that has happened, and time makes no room", () => {
    const plan = planOf((builder) => builder.limit("l", contacting, 2, null));
    expect(decided(plan, {})).toMatchObject({
      recommended: ["a", "b"],
      deferred: [{ action: "c", limits: ["l"], until: null, unknown: [] }],
      questions: [],
    });
  });
});

describe("what is unknown", () => {
  it("defers all that is covered where the history is not given, and nobody is asked for it", () => {
    expect(decided(limited(2, "P30D"), {})).toMatchObject({
      recommended: [],
      deferred: [
        { action: "a", limits: ["l"], until: null, unknown: ["contacts"] },
        { action: "b", unknown: ["contacts"] },
        { action: "c", unknown: ["contacts"] },
      ],
      questions: [],
    });
  });

  const aboutTopic = (count: number) =>
    planOf((plan, history) => {
      const same = plan.compare(
        "text",
        plan.field(history, "topic"),
        "=",
        plan.fact("topic", text),
      );
      plan.limit("l", contacting, count, { history, per: plan.lasting("P30D"), where: same });
    });
  const about = (...topics: (string | null)[]) =>
    topics.map((topic, index) => ({ at: `2026-11-1${index}`, topic }));

  it("counts as if it had happened, as long as it might have", () => {
    expect(decided(aboutTopic(3), { contacts: about("x") })).toMatchObject({
      recommended: ["a", "b"],
      deferred: [{ action: "c", until: null, unknown: ["topic"] }],
      questions: ["topic"],
    });
    expect(decided(aboutTopic(5), { contacts: about("x") }).recommended).toEqual(["a", "b", "c"]);
  });

  it("is asked for where an answer tells, and lacks the history where its field is not known", () => {
    expect(decided(aboutTopic(1), { contacts: about("x", null) }).deferred[0]?.unknown).toEqual([
      "contacts",
      "topic",
    ]);
    const known = decided(aboutTopic(1), { contacts: about("x", null), topic: "y" });
    expect(known).toMatchObject({ deferred: [{ unknown: ["contacts"] }, {}, {}], questions: [] });
    expect(decided(aboutTopic(1), { contacts: about("x", "z"), topic: "y" }).recommended).toEqual([
      "a",
    ]);
    expect(decided(aboutTopic(1), { contacts: about("x"), topic: "x" }).deferred[0]?.until).toBe(
      "2026-12-10T00:00:00Z",
    );
  });

  it("does not matter once it is long over", () => {
    const contacts = [{ at: "2026-10-01", topic: null }];
    expect(decided(aboutTopic(1), { contacts }).recommended).toEqual(["a"]);
  });

  it("is until when, too, where it is unknown how long events count", () => {
    const plan = planOf((builder, history) => {
      builder.limit("l", contacting, 2, { history, per: builder.fact("pause", duration) });
    });
    expect(decided(plan, { contacts: [] })).toMatchObject({
      recommended: ["a", "b"],
      deferred: [{ action: "c", until: null, unknown: ["pause"] }],
      questions: ["pause"],
    });
    expect(decided(plan, { contacts: at("2026-11-01"), pause: "P1D" }).deferred[0]?.until).toBe(
      "2026-11-24T09:00:00Z",
    );
    expect(decided(plan, { contacts: at("2026-11-23"), pause: "PT0S" }).recommended).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("is told of every limit that it keeps open", () => {
    const plan = planOf((builder, history) => {
      builder.limit("l", contacting, 1, { history, per: builder.lasting("P1D") });
      builder.limit("m", contacting, 5, { history, per: builder.fact("pause", duration) });
    });
    expect(decided(plan, {}).deferred[0]).toMatchObject({
      limits: ["l", "m"],
      unknown: ["contacts"],
    });
    expect(decided(plan, { contacts: at("2026-11-23") }).deferred[0]).toEqual({
      action: "a",
      limits: ["l"],
      until: "2026-11-24T00:00:00Z",
      unknown: [],
    });
  });
});

it("a deferred recommendation is one in all other respects", () => {
  const plan = limited(1, "P30D", { because: "Nobody likes to be pestered", source: "S5" });
  const { deferred } = loadPlan(plan.plan()).decide({ contacts: at("2026-11-22") }, { now });
  expect(deferred[0]).toMatchObject({
    action: "a",
    traits: ["contacts"],
    rules: [{ id: "rule a" }],
    limits: [{ id: "l", title: null, because: "Nobody likes to be pestered", source: "S5" }],
  });
});

describe("why", () => {
  const why = (plan: PlanBuilder, record: DataRecord, action = "a") =>
    loadPlan(plan.plan()).why(record, action, { now });

  it("shows what counts against each limit, and when it has room", () => {
    const contacts = at("2026-11-22", "2026-11-01");
    const { outcome, limits } = why(limited(3, "P30D"), { contacts }, "b");
    expect(outcome).toBe("deferred");
    expect(limits).toMatchObject([
      {
        id: "l",
        invalid: null,
        allowed: 3,
        counted: 2,
        passed: ["a"],
        until: "2026-12-01T00:00:00Z",
        unknown: [],
      },
    ]);
    expect(why(limited(1, "P30D"), {}).limits).toMatchObject([
      { counted: null, passed: [], until: null, unknown: ["contacts"] },
    ]);
    expect(why(limited(1, "P30D", { validUntil: "2026-01-01" }), {})).toMatchObject({
      outcome: "recommended",
      limits: [{ invalid: { from: null, until: "2026-01-01" }, passed: [] }],
    });
  });

  it("turns a deferral by what would make room, such as another recommendation less", () => {
    const plan = new PlanBuilder();
    const history = plan.history("contact", {});
    const urgent = plan.fact("visits", number);
    const more = plan.compare("number", urgent, ">=", plan.constant(number, 5));
    const [first, second] = [plan.action("a", ["contacts"]), plan.action("b", ["contacts"])];
    plan.rule("r", more, [first], { priority: 1 });
    plan.rule("s", plan.always(), [second]);
    plan.limit("l", contacting, 1, { history, per: plan.lasting("P1D") });
    const { outcome, change } = why(plan, { contacts: [], visits: 7 }, "b");
    expect(outcome).toBe("deferred");
    expect(change).toEqual([{ fact: "visits", from: 7, to: 4 }]);
    expect(why(plan, { contacts: at("2026-11-23"), visits: 7 }, "b").change).toBeNull();
  });
});
