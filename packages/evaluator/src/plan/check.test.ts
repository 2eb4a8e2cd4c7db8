import { describe, expect, it } from "vitest";
import { loadPlan, type Plan, PlanError } from "../parts/all.ts";
import { date, duration, number, oneOf, PlanBuilder, yesNo } from "../testing/plan.ts";
import { planHash } from "./hash.ts";

function small(): Plan {
  const plan = new PlanBuilder();
  const stage = plan.fact("stage", oneOf("discovery", "evaluation"));
  plan.rule("r", plan.is(stage, "evaluation"), [
    { action: plan.action("act"), within: plan.lasting("PT1H") },
  ]);
  return plan.plan();
}

function message(plan: unknown): string {
  try {
    loadPlan(plan as Plan);
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  throw new Error("the plan was loaded");
}

/** A plan with some parts replaced, and sealed again. */
function changed(parts: { readonly [part in keyof Plan]?: unknown }): unknown {
  const plan = { ...small(), ...parts } as Plan;
  return { ...plan, hash: planHash(plan) };
}

const again = "Compile the playbook again with `handrail compile`.";

describe("a plan", () => {
  it("is loaded from an object and from JSON text", () => {
    const plan = small();
    for (const given of [plan, JSON.stringify(plan), JSON.stringify(plan, null, 2)]) {
      expect(loadPlan(given).plan.hash).toBe(plan.hash);
    }
  });

  it("may have other places and another order of its first keys", () => {
    const { hash, ...rest } = small();
    const place = { file: 0, line: 1, column: 1, endLine: 1, endColumn: 9 };
    const places = {
      files: ["a.playbook"],
      rules: [{ ...place, parts: [] }],
      guardrails: [],
      limits: [],
      tables: [],
    };
    expect(loadPlan({ ...rest, places, hash }).plan.hash).toBe(hash);
  });

  it("says what it holds", () => {
    expect(loadPlan(small()).plan).toMatchObject({
      title: "Test",
      version: "1.0.0",
      zone: "UTC",
      facts: [{ name: "stage", inferred: false, ask: null }],
      bindings: [],
      actions: [{ name: "act", traits: null }],
    });
  });
});

describe("what is no whole plan", () => {
  const text = JSON.stringify(small());

  it.each([
    [
      text.slice(0, 100),
      `The plan is cut off or damaged: found 100 characters that are no whole JSON document, expected the JSON text of a plan. ${again}`,
    ],
    [
      " ",
      `The plan is cut off or damaged: found nothing, expected the JSON text of a plan. ${again}`,
    ],
    [
      "[]",
      `This is no plan: found an empty list, expected the object that a playbook compiles to. ${again}`,
    ],
    [
      null,
      `This is no plan: found null, expected the object that a playbook compiles to. ${again}`,
    ],
    [{ name: "x" }, `This is no plan: found no format, expected "handrail-plan". ${again}`],
    [
      { ...small(), schema: 2 },
      "The plan is newer than this evaluator: found schema 2, expected 1. Update @handrail/evaluator, or compile the playbook again with the `handrail compile` of its version.",
    ],
    [
      { ...small(), schema: 0 },
      `The plan is older than this evaluator: found schema 0, expected 1. ${again}`,
    ],
    [
      { format: "handrail-plan" },
      `The plan is older than this evaluator: found no schema, expected 1. ${again}`,
    ],
  ])("is refused: %#", (plan, sentence) => {
    expect(message(plan)).toBe(sentence);
  });

  it("is the same after a byte-order mark, laid out otherwise, or with its keys in another order", () => {
    const shuffled = JSON.parse(text, (_key, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    expect(Object.keys(shuffled)[0]).not.toBe("format");
    for (const plan of [`\ufeff${text}`, JSON.stringify(small(), null, 2), shuffled]) {
      expect(() => loadPlan(plan)).not.toThrow();
    }
  });

  it("is refused when its content was changed", () => {
    const tampered = text.replace("PT1H", "PT9H");
    expect(message(tampered)).toMatch(
      /^The plan was changed after it was compiled: found the hash sha256-[0-9a-f]{12}…, expected sha256-[0-9a-f]{12}… for what it holds\. Compile/,
    );
    const { hash: _, ...unsealed } = small();
    expect(message(unsealed)).toContain("found no hash, expected sha256-");
  });
});

describe("a sealed plan with a part that makes no sense", () => {
  const constant = (type: object, value: unknown) => ({ op: "constant", type, value });
  const yes = constant(yesNo, true);
  const rule = small().rules[0];
  const office = {
    name: "office",
    zone: "UTC",
    hours: [[1, "09:00", "17:00"]],
    closed: [],
    years: null,
  };

  it.each<[{ readonly [part in keyof Plan]?: unknown }, string]>([
    [
      { zone: "Mars/Olympus" },
      'zone: found "Mars/Olympus", expected the IANA name of a time zone that this machine knows',
    ],
    [
      { rules: [{ ...rule, when: 9 }] },
      "rules[0].when: found 9, expected the index of an expression below 4",
    ],
    [
      { rules: [{ ...rule, when: 0 }] },
      "rules[0].when: found expression 0, which is one of, expected yes/no",
    ],
    [
      { rules: [{ ...rule, validFrom: "2026-02-30" }] },
      'rules[0].validFrom: found "2026-02-30", expected a day',
    ],
    [
      { expressions: [{ op: "not", of: 0 }] },
      "expressions[0].of: found 0, expected the index of an expression before it, below 0",
    ],
    [
      { expressions: [yes, yes, constant(date, "2026-02-30"), yes], rules: [] },
      'expressions[2]: found "2026-02-30", expected a constant of type date',
    ],
    [
      {
        expressions: [yes, { op: "arithmetic", as: "number", operator: "+", left: 0, right: 0 }],
        rules: [],
      },
      "expressions[1].left: found expression 0, which is yes/no, expected number or percent",
    ],
    [
      { facts: [{ id: "x", name: "x", type: { kind: "colour" }, inferred: false, ask: null }] },
      'facts[0].type.kind: found "colour", expected one of yes/no, one of, step of, number, percent, money, duration, date, time, text, list of, any',
    ],
    [
      { bindings: [{ history: null, fact: 0, column: "c", mappings: [], format: "DD.MM" }] },
      'bindings[0].format: found "DD.MM", expected a date format with YYYY, MM and DD',
    ],
    [
      {
        bindings: [
          { history: null, fact: 0, column: "c", mappings: [], otherwise: 5, format: null },
        ],
      },
      "bindings[0]: found 5, expected a constant of type one of",
    ],
    [
      { guardrails: [{ ...rule, covers: {}, via: null }] },
      "guardrails[0].covers: found an object, expected an object with action or traits",
    ],
    [
      { calendars: [{ ...office, hours: [] }] },
      "calendars[0].hours: found an empty list, expected at least one opening",
    ],
    [
      { calendars: [{ ...office, hours: [[0, "09:00", "17:00"]] }] },
      "calendars[0].hours[0]: found a list, expected a weekday from 1 to 7 with its opening and its closing time",
    ],
    [
      { calendars: [{ ...office, hours: [[1, "24:00", "24:00"]] }] },
      "calendars[0].hours[0]: found a list, expected a weekday from 1 to 7 with its opening and its closing time",
    ],
    [
      { calendars: [{ ...office, years: [2010] }] },
      "calendars[0].years: found a list, expected a first and a last year",
    ],
    [
      { calendars: [office], calendar: 1 },
      "calendar: found 1, expected the index of a calendar below 1",
    ],
    [
      {
        expressions: [yes, yes, constant(duration, '5 business days in "shop"'), yes],
        calendars: [office],
        rules: [],
      },
      String.raw`expressions[2]: found "5 business days in \"shop\"", expected a constant of type duration`,
    ],
    [{ actions: {} }, "actions: found an object, expected a list"],
    [{ actions: [] }, "rules[0].then[0].action: found 0, expected the index of an action below 0"],
    [
      { places: { files: [], rules: [], guardrails: [] } },
      "places.rules: found an empty list, expected a place for each of the 1 rules",
    ],
  ])("is refused: %#", (parts, fault) => {
    expect(message(changed(parts))).toBe(`The plan is damaged at ${fault}. ${again}`);
  });

  const history = {
    kind: "history",
    name: "order",
    plural: "orders",
    fields: [
      { name: "at", type: { kind: "time" } },
      { name: "paid", type: yesNo },
    ],
  };
  const list = { ...history, kind: "list", name: "expert" };
  const field = { op: "field", history: 0, field: 1 };
  const other = { op: "field", history: 1, field: 1 };
  const lasting = constant({ kind: "duration" }, "P1D");
  const all = {
    op: "aggregate",
    function: "number",
    history: 0,
    window: null,
    where: null,
    of: null,
  };
  const selection = { op: "selection", history: 0, where: null, count: null, by: null, of: null };

  it.each<[object[], string]>([
    [[{ ...field, field: 2 }], 'expressions[0].field: found 2, expected a field of "order"'],
    [
      [{ ...field, history: 2 }],
      "expressions[0].history: found 2, expected the index of a history below 2",
    ],
    [[field, all, { op: "not", of: 0 }, yes], ""],
    [[field], "expressions[0]: found a field, expected a history around it"],
    [
      [field, other, { op: "and", of: [0, 1] }],
      'expressions[2]: found a field of "expert", expected "order"',
    ],
    [
      [other, { ...all, where: 0 }],
      'expressions[1].where: found a field of "expert", expected "order"',
    ],
    [
      [yes, { ...all, window: 0 }],
      "expressions[1].window: found expression 0, which is yes/no, expected duration",
    ],
    [
      [lasting, { ...all, where: 0 }],
      "expressions[1].where: found expression 0, which is duration, expected yes/no",
    ],
    [
      [field, { ...all, function: "sum", of: 0 }],
      "expressions[1].of: found expression 0, which is yes/no, expected number or percent or money or duration",
    ],
    [[field, { ...all, of: 0 }], "expressions[1].of: found 0, expected null"],
    [[{ ...all, function: "sum" }], "expressions[0].of: found null, expected an expression"],
    [
      [lasting, { ...all, function: "percentile", of: 0 }],
      "expressions[1].rank: found nothing, expected a number from 1 to 100",
    ],
    [
      [lasting, { ...all, history: 1, window: 0 }],
      'expressions[1]: found "a window", expected what a list can be asked',
    ],
    [
      [{ ...all, history: 1, function: "time since last" }],
      'expressions[0]: found "time since last", expected what a list can be asked',
    ],
    [
      [{ ...all, function: "median" }],
      'expressions[0].function: found "median", expected one of number, any, none, sum, average, smallest, largest, percentile, last, time since last, time between',
    ],
    [
      [{ ...selection, count: 0 }],
      "expressions[0].count: found 0, expected a whole number of at least 1",
    ],
    [
      [field, { ...selection, by: { of: 0, order: "highest" } }],
      "expressions[1].by.of: found expression 0, which is yes/no, expected number or percent or money or duration or date or time or step of",
    ],
    [
      [{ ...selection, by: { of: 0, order: "best" } }],
      "expressions[0].by.of: found 0, expected the index of an expression before it, below 0",
    ],
  ])("is refused with elements mixed up: %#", (expressions, fault) => {
    const parts = { histories: [history, list], expressions, rules: [] };
    const values = [{ name: "v", type: yesNo, expression: expressions.length - 1 }];
    if (fault === "")
      expect(loadPlan(changed({ ...parts, values }) as Plan).plan.title).toBe("Test");
    else
      expect(message(changed({ ...parts, values }))).toBe(
        `The plan is damaged at ${fault}. ${again}`,
      );
  });

  it.each<[object, string]>([
    [{ count: 0 }, "count: found 0, expected a whole number of at least 1"],
    [{ count: 1.5 }, "count: found 1.5, expected a whole number of at least 1"],
    [{ counting: { history: 1 } }, 'counting.history: found "a list", expected a history'],
    [
      { counting: { per: 1 } },
      "counting.per: found expression 1, which is yes/no, expected duration",
    ],
    [
      { counting: { where: 0 } },
      "counting.where: found expression 0, which is duration, expected yes/no",
    ],
    [
      { counting: { where: 3 } },
      'counting.where: found "a field of another history", expected a field of this one',
    ],
    [
      { counting: { per: 9 } },
      "counting.per: found 9, expected the index of an expression below 4",
    ],
    [{ covers: {} }, "covers: found an object, expected an object with action or traits"],
  ])("is refused where a limit counts what it cannot: %#", (part, fault) => {
    const { when: _, then: __, ...sentence } = { ...rule, when: null, then: null };
    const counting = { history: 0, per: 0, where: 2, ...(part as { counting?: object }).counting };
    const limit = { ...sentence, covers: { traits: [] }, count: 1, ...part, counting };
    const parts = {
      histories: [history, list],
      expressions: [lasting, yes, field, other],
      rules: [],
    };
    expect(message(changed({ ...parts, limits: [limit] }))).toBe(
      `The plan is damaged at limits[0].${fault}. ${again}`,
    );
    const fine = {
      ...limit,
      covers: { traits: [] },
      count: 1,
      counting: { history: 0, per: 0, where: 2 },
    };
    expect(loadPlan(changed({ ...parts, limits: [fine] }) as Plan).plan.title).toBe("Test");
  });

  it("is refused where a history has no times, or a binding no field", () => {
    const untimed = { ...history, fields: history.fields.slice(1) };
    expect(message(changed({ histories: [untimed] }))).toContain(
      "histories[0].fields[0]: found no time",
    );
    const binding = { history: 0, fact: 2, column: "c", mappings: [], format: null };
    expect(message(changed({ histories: [history], bindings: [binding] }))).toContain(
      "bindings[0].fact: found 2, expected a field of the history",
    );
    const records = { kind: "records of", history: 0 };
    const fact = { id: "x", name: "x", type: records, inferred: false, ask: null };
    expect(message(changed({ facts: [fact] }))).toContain('found "records of"');
  });

  it("is refused where it is nested beyond measure", () => {
    const chain = Array.from({ length: 1500 }, (_, index) =>
      index === 0 ? yes : { op: "not", of: index - 1 },
    );
    expect(message(changed({ expressions: chain, rules: [] }))).toContain("at most 1000 levels");
  });

  it("has facts of every type", () => {
    const plan = new PlanBuilder();
    for (const kind of ["percent", "duration", "date", "time", "text", "any"] as const)
      plan.fact(kind, { kind });
    plan.fact("list", { kind: "list of", of: { kind: "list of", of: number } });
    expect(() => loadPlan(plan.plan())).not.toThrow();
  });
});
