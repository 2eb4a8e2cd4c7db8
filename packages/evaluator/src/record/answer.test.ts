import { describe, expect, it } from "vitest";
import { loadPlan, RecordError } from "../parts/all.ts";
import {
  date,
  listOf,
  money,
  number,
  oneOf,
  PlanBuilder,
  text,
  time,
  yesNo,
} from "../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

function evaluator() {
  const plan = new PlanBuilder();
  plan.zone = "Europe/Berlin";
  const channel = plan.fact("channel", oneOf("digital", "human"));
  const visits = plan.fact("visits", number, { inferred: true });
  plan.fact("deal value", money("EUR"));
  plan.fact("closes on", date);
  plan.fact("asked at", time);
  plan.fact("skills", listOf(text));
  plan.fact("ready", yesNo);
  plan.bind("channel", "Channel", {
    mappings: [{ from: ["Web"], to: "digital" }],
    otherwise: "human",
  });
  plan.rule("chat", plan.is(channel, "digital"), [plan.action("offer chat")]);
  plan.rule("visit", plan.compare("number", visits, ">", plan.constant(number, 3)), [
    plan.action("visit"),
  ]);
  return loadPlan(plan.plan());
}

const said = (fact: string, value: unknown, cells: "json" | "text" = "text") => {
  try {
    return evaluator().answer(fact, value, { cells });
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return error.problems.map(({ message, hint }) => `${message}. ${hint}`);
  }
};

describe("an answer", () => {
  it.each([
    ["channel", "Digital", "digital"],
    ["Deal Value", "12500", { amount: "12500.00", currency: "EUR" }],
    ["closes on", "2026-12-24", "2026-12-24"],
    ["asked at", "2026-11-23T10:00", "2026-11-23T09:00:00Z"],
    ["skills", "pumps; valves", ["pumps", "valves"]],
    ["ready", "yes", true],
    ["ready", " ", null],
  ])("to %s, %j, is read by the fact's type", (fact, value, read) => {
    expect(said(fact, value)).toEqual(read);
  });

  it("takes what it gives again", () => {
    const { answer } = evaluator();
    const value = answer("deal value", "12500", { cells: "text" });
    expect(answer("deal value", value)).toEqual(value);
  });

  it("that does not fit is rejected like a field of a record", () => {
    expect(said("channel", "Digitall")).toEqual([
      'channel: found "Digitall", expected one of digital, human. Did you mean "digital"?',
    ]);
    expect(said("visits", "3", "json")).toEqual([
      'visits: found "3", expected a number. Write it without quotes: 3.',
    ]);
  });

  it("to a fact that was only inferred is rejected, too, while a record's field is not known", () => {
    expect(said("visits", "many")).toEqual([
      'visits: found "many", expected a number. Write digits alone, with a point before decimals, such as 12500.5.',
    ]);
    expect(evaluator().facts({ visits: "many" }).visits).toBeNull();
  });

  it("to something else than a fact is rejected", () => {
    expect(said("chanel", "digital")).toEqual([
      'chanel: the playbook has no such fact. Did you mean "channel"?',
    ]);
  });
});

describe("answers", () => {
  it("count more than the record, by the fact's own name, unmapped", () => {
    const { decide } = evaluator();
    const record = { Channel: "Post", visits: "9" };
    const options = { now, cells: "text" } as const;
    const actions = (answers?: Record<string, unknown>) =>
      decide(record, answers === undefined ? options : { ...options, answers }).recommendations.map(
        ({ action }) => action,
      );
    expect(actions()).toEqual(["visit"]);
    expect(actions({ channel: "digital" })).toEqual(["offer chat", "visit"]);
    expect(actions({ channel: "digital", visits: null })).toEqual(["offer chat"]);
  });

  it("are counted by why and fired, too", () => {
    const { why, fired } = evaluator();
    const answers = { channel: "digital" };
    expect(why({}, "offer chat", { now, answers }).outcome).toBe("recommended");
    expect(fired({}, { now, answers })).toEqual(["chat"]);
  });

  it("that do not fit reject the record", () => {
    const { decide } = evaluator();
    expect(() => decide({}, { now, answers: { visits: "9" } })).toThrow(RecordError);
  });
});

it("facts gives a record as it was understood", () => {
  expect(
    evaluator().facts(
      { Channel: "web", "DEAL VALUE": "1.5", Skills: "a;b", other: "x" },
      { cells: "text", answers: { ready: true } },
    ),
  ).toEqual({
    channel: "digital",
    visits: null,
    "deal value": { amount: "1.50", currency: "EUR" },
    "closes on": null,
    "asked at": null,
    skills: ["a", "b"],
    ready: true,
  });
});

describe("the id of a fact", () => {
  const { decide, answer, facts } = (() => {
    const plan = new PlanBuilder();
    plan.define("known", yesNo, plan.fact("bereit", yesNo, { id: "decision-ready" }));
    plan.bind("bereit", "Ready");
    return loadPlan(plan.plan());
  })();

  it("is a further name of it in records and answers", () => {
    expect(decide({ DecisionReady: true }, { now }).values).toEqual({ known: true });
    expect(decide({}, { now, answers: { "decision ready": true } }).values).toEqual({
      known: true,
    });
    expect(answer("decision-ready", "yes", { cells: "text" })).toBe(true);
    expect(facts({ decision_ready: "no" }, { cells: "text" })).toEqual({ bereit: false });
  });

  it("does not stand beside its name or column", () => {
    for (const other of ["bereit", "Ready"]) {
      expect(() => decide({ decisionReady: true, [other]: true }, { now })).toThrow(
        'both give the fact "bereit"',
      );
    }
  });
});
