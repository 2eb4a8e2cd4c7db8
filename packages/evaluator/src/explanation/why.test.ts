import { describe, expect, it } from "vitest";
import { loadPlan, type Plan, UnknownActionError } from "../parts/all.ts";
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
const yes = { kind: "yes/no" } as const;

/** A plan with one rule `r` that recommends `act`. */
function why(
  build: (plan: PlanBuilder) => number,
  record: object,
  inPlan?: (plan: PlanBuilder, action: number) => void,
) {
  const plan = new PlanBuilder();
  const when = build(plan);
  const action = plan.action("act", ["sells"]);
  plan.rule("r", when, [action]);
  inPlan?.(plan, action);
  return loadPlan(plan.plan()).why(record as never, "act", { now });
}

describe("why", () => {
  it("says what became of an action", () => {
    const outcome = (record: object) =>
      why(
        (plan) => plan.fact("a", yesNo),
        record,
        (plan, action) => plan.never("n", { action }, plan.fact("b", yesNo)),
      ).outcome;
    expect(outcome({ a: true, b: false })).toBe("recommended");
    expect(outcome({ a: true })).toBe("blocked");
    expect(outcome({})).toBe("pending");
    expect(outcome({ a: false })).toBe("none");
  });

  it("lists the rules that could recommend it and the guardrails that cover it, each with its truth", () => {
    const plan = new PlanBuilder();
    const a = plan.fact("a", yesNo);
    const [act, other] = [plan.action("act", ["sells"]), plan.action("other", ["helps"])];
    plan.rule("z", a, [act]);
    plan.rule("y", plan.always(), [act, other], {
      title: "Y",
      because: "so",
      source: "S1",
      validFrom: "2027-01-01",
    });
    plan.rule("x", plan.always(), [other]);
    plan.never("n", { traits: ["sells"] }, plan.not(a));
    plan.never("m", { traits: ["helps"] }, plan.not(a));
    const { action, at, rules, guardrails } = loadPlan(plan.plan()).why({}, "ACT", { now });
    expect([action, at]).toEqual(["act", now]);
    expect(rules.map(({ id, truth, invalid }) => [id, truth, invalid])).toEqual([
      ["y", false, { from: "2027-01-01", until: null }],
      ["z", null, null],
    ]);
    expect(rules[0]).toMatchObject({
      title: "Y",
      because: "so",
      source: "S1",
      place: null,
      change: null,
    });
    expect(guardrails.map(({ id, truth, change }) => [id, truth, change])).toEqual([
      ["n", null, null],
    ]);
  });

  it("asks for an action that exists", () => {
    const plan = new PlanBuilder();
    plan.action("pitch project");
    const { why: explain } = loadPlan(plan.plan());
    try {
      explain({}, "pich project", { now });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof UnknownActionError)) throw error;
      expect(error.message).toBe('The playbook has no action "pich project".');
      expect(error.hint).toBe('Did you mean "pitch project"?');
    }
    expect(() => explain({}, "something", { now })).toThrow(UnknownActionError);
  });
});

describe("the parts of a condition", () => {
  /** `stage is between a and b and big`, of which the first sentence was taken apart into two comparisons. */
  function placed(): Plan {
    const plan = new PlanBuilder();
    const value = plan.fact("value", number);
    const big = plan.fact("big", yesNo);
    const low = plan.compare("number", value, ">=", plan.constant(number, 1));
    const high = plan.compare("number", value, "<=", plan.constant(number, 5));
    const between = plan.and(low, high);
    const all = plan.and(between, big);
    plan.rule("r", all, [plan.action("act")]);
    const at = (expression: number, column: number, endColumn: number, words: string) => ({
      ...{ expression, text: words, file: 0, line: 3, column, endLine: 3, endColumn },
    });
    const sentence = "value is between 1 and 5";
    const parts = [
      at(value, 6, 11, "value"),
      ...[low, high, between].map((index) => at(index, 6, 30, sentence)),
      at(big, 35, 38, "big"),
      at(all, 6, 38, `${sentence} and big`),
    ];
    const place = { file: 0, line: 3, column: 1, endLine: 4, endColumn: 9 };
    return {
      ...plan.plan(),
      places: {
        files: ["a.playbook"],
        rules: [{ ...place, parts }],
        guardrails: [],
        limits: [],
        tables: [],
      },
    };
  }

  it("stand as written, with their values; what says the same is said once", () => {
    const { rules } = loadPlan(placed()).why({ value: 3 }, "act", { now });
    const place = { file: "a.playbook", line: 3, endLine: 3 };
    expect(rules[0]?.place).toEqual({
      file: "a.playbook",
      line: 3,
      column: 1,
      endLine: 4,
      endColumn: 9,
    });
    const value = {
      text: "value",
      place: { ...place, column: 6, endColumn: 11 },
      value: 3,
      parts: [],
    };
    expect(rules[0]?.condition).toEqual({
      text: "value is between 1 and 5 and big",
      place: { ...place, column: 6, endColumn: 38 },
      value: null,
      parts: [
        {
          text: "value is between 1 and 5",
          place: { ...place, column: 6, endColumn: 30 },
          value: true,
          parts: [value],
        },
        { text: "big", place: { ...place, column: 35, endColumn: 38 }, value: null, parts: [] },
      ],
    });
  });
});

describe("conditions that share their parts", () => {
  it("are explained in no more parts than they have", () => {
    const plan = new PlanBuilder();
    let [last, next] = [plan.fact("x", number), plan.fact("y", number)];
    for (let depth = 0; depth < 80; depth += 1) {
      const sum = plan.add({
        op: "arithmetic",
        as: "number",
        operator: "+",
        left: last,
        right: next,
      });
      [last, next] = [next, sum];
    }
    plan.rule("r", plan.compare("number", next, ">", plan.constant(number, 0)), [
      plan.action("act"),
    ]);
    const explanation = loadPlan(plan.plan()).why({ x: 1 }, "act", { now });
    expect(JSON.stringify(explanation).length).toBeLessThan(20_000);
    expect(explanation.outcome).toBe("pending");
    expect(explanation.change).toEqual([{ fact: "y", from: null, to: 0 }]);
  });
});

describe("the smallest change", () => {
  const change = (...given: Parameters<typeof why>) =>
    why(...given).change?.map(({ fact, from, to }) => [fact, from, to]) ?? null;

  it("turns a yes/no", () => {
    expect(change((plan) => plan.fact("a", yesNo), { a: false })).toEqual([["a", false, true]]);
    expect(change((plan) => plan.fact("a", yesNo), {})).toEqual([["a", null, true]]);
    expect(change((plan) => plan.not(plan.fact("a", yesNo)), { a: false })).toEqual([
      ["a", false, true],
    ]);
  });

  it("never makes somebody another for a variant, and counts on the variant of who has become another", () => {
    // By MD5, both `yes` and `no` are in the first half of the experiment `x`.
    const inControl = (plan: PlanBuilder, subject: number) =>
      plan.is(plan.variant("x", subject, ["control", 50], ["chat", 50]), "control");
    expect(change((plan) => inControl(plan, plan.fact("s", yesNo)), {})).toBeNull();
    const also = (plan: PlanBuilder) => {
      const subject = plan.fact("s", yesNo);
      const either = plan.or(inControl(plan, subject), plan.fact("b", yesNo));
      return plan.and(either, plan.not(subject));
    };
    expect(change(also, {})).toEqual([["s", null, false]]);
  });

  it("takes the first value of a choice as declared", () => {
    const stages = ["discovery", "evaluation", "purchase"];
    const from = (plan: PlanBuilder) =>
      plan.compare(
        "choice",
        plan.fact("stage", stepOf(...stages)),
        ">=",
        plan.constant(oneOf(...stages), "evaluation"),
        stages,
      );
    expect(change(from, { stage: "discovery" })).toEqual([["stage", "discovery", "evaluation"]]);
    expect(change(from, { stage: "purchase" })).toEqual([["stage", "purchase", "discovery"]]);
  });

  it("names something else where a choice is open", () => {
    const build = (plan: PlanBuilder) =>
      plan.is(plan.fact("channel", oneOf("digital"), { inferred: true }), "digital");
    expect(change(build, { channel: "digital" })).toEqual([
      ["channel", "digital", "something else"],
    ]);
    expect(change(build, { channel: "human" })).toEqual([["channel", "human", "digital"]]);
  });

  it("goes just as far as a number, money, a date, a time or a duration must", () => {
    const beyond =
      (
        type: Parameters<PlanBuilder["fact"]>[1],
        as: "number" | "money" | "date" | "time" | "duration",
        constant: string | number,
      ) =>
      (plan: PlanBuilder) =>
        plan.compare(as, plan.fact("f", type), ">", plan.constant(type, constant));
    expect(change(beyond(number, "number", 5), { f: 1 })).toEqual([["f", 1, 6]]);
    expect(change(beyond(number, "number", 5), { f: 9 })).toEqual([["f", 9, 5]]);
    expect(change(beyond(number, "number", 0.25), { f: 0 })).toEqual([["f", 0, 0.26]]);
    expect(change(beyond({ kind: "number", from: 0, to: 5 }, "number", 5), { f: 1 })).toBeNull();
    const eur = (amount: string) => ({ amount, currency: "EUR" });
    expect(change(beyond(money("EUR"), "money", "50000"), { f: 1 })).toEqual([
      ["f", eur("1.00"), eur("50000.01")],
    ]);
    expect(change(beyond(date, "date", "2026-11-23"), {})).toEqual([["f", null, "2026-11-24"]]);
    expect(change(beyond(time, "time", "2026-11-23T09:00:00Z"), {})).toEqual([
      ["f", null, "2026-11-23T09:00:01Z"],
    ]);
    expect(change(beyond(duration, "duration", "PT4H"), { f: "PT1H" })).toEqual([
      ["f", "PT1H", "PT5H"],
    ]);
    expect(change(beyond(duration, "duration", "P2D"), { f: "PT1H" })).toEqual([
      ["f", "PT1H", "P3D"],
    ]);
  });

  it("works out what a time is compared with", () => {
    const ago = (plan: PlanBuilder) => {
      const limit = plan.add({
        ...{ op: "arithmetic", as: "time duration", operator: "-" },
        left: plan.add({ op: "now" }),
        right: plan.lasting("PT24H"),
      } as const);
      return plan.compare("time", plan.fact("open since", time), "<", limit);
    };
    expect(change(ago, { "open since": "2026-11-23T08:00:00Z" })).toEqual([
      ["open since", "2026-11-23T08:00:00Z", "2026-11-22T08:59:59Z"],
    ]);
    const today = (plan: PlanBuilder) =>
      plan.compare(
        "date",
        plan.add({ op: "day of", of: plan.fact("due", time) }),
        "=",
        plan.add({ op: "today" }),
      );
    expect(change(today, {})).toEqual([["due", null, "2026-11-23T00:00:00Z"]]);
  });

  it("adds to a list, or takes from it", () => {
    const build = (plan: PlanBuilder) =>
      plan.add({
        op: "contains",
        as: "list",
        of: "text",
        left: plan.fact("skills", listOf(text)),
        right: plan.constant(text, "sap"),
      });
    expect(change(build, { skills: ["java"] })).toEqual([["skills", ["java"], ["java", "sap"]]]);
    expect(change(build, { skills: ["java", "sap"] })).toEqual([
      ["skills", ["java", "sap"], ["java"]],
    ]);
  });

  it("adds nothing to a list that is of another type than its elements", () => {
    const { change } = why((plan) => {
      const known = plan.add({ op: "known", of: plan.fact("skills", listOf(text)) });
      return plan.compare("yes/no", known, "!=", plan.constant(yesNo, false));
    }, {});
    expect(change).toEqual([{ fact: "skills", from: null, to: [] }]);
  });

  it("takes no number for a day", () => {
    const { change } = why((plan) => {
      const days = plan.fact("days", listOf(date));
      const known = plan.add({ op: "known", of: days });
      const points = plan.add({ op: "score", items: [{ when: known, points: 2.5 }] });
      return plan.compare("number", points, ">", plan.constant(number, 0.5));
    }, {});
    expect(change).toEqual([{ fact: "days", from: null, to: [] }]);
  });

  it("adds nothing to a list that its type cannot hold", () => {
    const build = (plan: PlanBuilder) =>
      plan.add({
        op: "contains",
        as: "list",
        of: "number",
        left: plan.fact("marks", listOf({ kind: "number", from: 0, to: 10 })),
        right: plan.constant({ kind: "number", from: null, to: null }, 11),
      });
    expect(change(build, { marks: [1] })).toBeNull();
  });

  it("makes known what is asked to be known, and unknown what is asked not to be", () => {
    const known = (plan: PlanBuilder) => plan.add({ op: "known", of: plan.fact("note", text) });
    expect(change(known, {})).toEqual([["note", null, "something else"]]);
    expect(change(known, { note: "x" })).toEqual([["note", "x", null]]);
    const typeless = (plan: PlanBuilder) =>
      plan.add({ op: "known", of: plan.fact("note", { kind: "any" }) });
    expect(change(typeless, {})).toEqual([["note", null, true]]);
  });

  it("changes as few facts as possible, the first by name among equally few", () => {
    const both = (plan: PlanBuilder) => {
      const [b, a, c] = [plan.fact("b", yes), plan.fact("a", yes), plan.fact("c", yes)];
      return plan.or(plan.and(a, b), plan.and(b, c));
    };
    expect(change(both, { a: false, b: true, c: false })).toEqual([["a", false, true]]);
    expect(change(both, { a: false, b: false, c: false })).toEqual([
      ["a", false, true],
      ["b", false, true],
    ]);
  });

  it("takes guardrails into account, for the action but not for the rule", () => {
    const explanation = why(
      (plan) => plan.fact("a", yesNo),
      { a: false, z: true },
      (plan, action) => plan.never("n", { action }, plan.fact("z", yesNo)),
    );
    expect(explanation.change).toEqual([
      { fact: "a", from: false, to: true },
      { fact: "z", from: true, to: false },
    ]);
    expect(explanation.rules[0]?.change).toEqual([{ fact: "a", from: false, to: true }]);
  });

  it("turns a recommendation off", () => {
    const explanation = why((plan) => plan.fact("a", yesNo), { a: true });
    expect(explanation.change).toEqual([{ fact: "a", from: true, to: false }]);
    expect(explanation.rules[0]?.change).toBeNull();
  });

  it("tries no part of a day or of a millisecond", () => {
    const { rules } = why((plan) => {
      const opened = plan.fact("opened", time);
      const early = plan.compare("time", opened, "<", plan.add({ op: "now" }));
      const score = plan.add({ op: "score", items: [{ when: early, points: 2.5 }] });
      return plan.compare("number", score, "=", plan.constant(number, 2.5));
    }, {});
    expect(rules[0]?.change).toEqual([{ fact: "opened", from: null, to: "2026-11-23T08:59:59Z" }]);
  });

  it("is null where no value helps", () => {
    expect(change((plan) => plan.always(), {})).toBeNull();
    const never = (plan: PlanBuilder) => {
      const a = plan.fact("a", yesNo);
      return plan.and(a, plan.not(a));
    };
    expect(change(never, {})).toBeNull();
  });
});
