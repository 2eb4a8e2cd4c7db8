import { describe, expect, it } from "vitest";
import { type DecideOptions, loadPlan, RecordError } from "../parts/all.ts";
import type { PlanType } from "../plan/plan.ts";
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
const stages = stepOf("discovery", "evaluation", "purchase", "renewal");

function evaluatorOf(build: (plan: PlanBuilder) => void, zone = "UTC") {
  const plan = new PlanBuilder();
  plan.zone = zone;
  build(plan);
  return loadPlan(plan.plan());
}

/** What one field comes to, by a define that is the fact alone. */
function read(
  type: PlanType,
  value: unknown,
  options: Partial<DecideOptions> & { inferred?: boolean; zone?: string } = {},
) {
  const { inferred = false, zone = "UTC", ...rest } = options;
  const evaluator = evaluatorOf(
    (plan) => plan.define("result", type, plan.fact("field", type, { inferred })),
    zone,
  );
  return evaluator.decide({ field: value }, { now, ...rest }).values.result;
}

function problemsOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof RecordError) return error.problems;
    throw error;
  }
  throw new Error("nothing was wrong with the record");
}

const says = (run: () => unknown) =>
  problemsOf(run).map(({ message, hint }) => `${message}. ${hint}`);

describe("a value that fits", () => {
  it.each<[PlanType, unknown, unknown]>([
    [yesNo, true, true],
    [yesNo, "No", false],
    [stages, "Evaluation", "evaluation"],
    [oneOf("A+", "A-"), "A+", "A+"],
    [number, 12.5, 12.5],
    [number, -0, 0],
    [{ kind: "percent" }, 20, 20],
    [money("EUR"), 12500, { amount: "12500.00", currency: "EUR" }],
    [money("EUR"), 0.1, { amount: "0.10", currency: "EUR" }],
    [money("EUR"), { amount: "0.0001", currency: "eur" }, { amount: "0.0001", currency: "EUR" }],
    [duration, "P2D", "P2D"],
    [date, "2026-11-23", "2026-11-23"],
    [time, "2026-11-23T10:00:00+01:00", "2026-11-23T09:00:00Z"],
    [time, "2026-11-23T10:00:00.5Z", "2026-11-23T10:00:00.500Z"],
    [text, "  as it is ", "  as it is "],
    [listOf(text), ["a", "b"], ["a", "b"]],
    [listOf(stages), [], []],
    [{ kind: "any" }, { deep: [1] }, { deep: [1] }],
    [number, null, null],
    [number, undefined, null],
  ])("%j: %j is read", (type, value, expected) => {
    expect(read(type, value)).toEqual(expected);
  });

  it("is a time in the plan's zone where it has no offset", () => {
    expect(read(time, "2026-11-23T10:00", { zone: "Europe/Berlin" })).toBe("2026-11-23T09:00:00Z");
    expect(read(time, "2026-11-23", { zone: "Europe/Berlin" })).toBe("2026-11-22T23:00:00Z");
  });
});

describe("a value that does not fit", () => {
  it.each<[PlanType, unknown, string]>([
    [
      stages,
      "evalution",
      'field: found "evalution", expected one of discovery, evaluation, purchase, renewal. Did you mean "evaluation"?',
    ],
    [
      stages,
      "won",
      'field: found "won", expected one of discovery, evaluation, purchase, renewal. Correct the value, or add it to the fact\'s values in the playbook.',
    ],
    [
      stages,
      3,
      "field: found 3, expected one of discovery, evaluation, purchase, renewal. Write one of them as a text.",
    ],
    [oneOf("A+", "A-"), "a", 'field: found "a", expected one of A+, A-. Did you mean "A+"?'],
    [number, "12500", 'field: found "12500", expected a number. Write it without quotes: 12500.'],
    [number, true, "field: found true, expected a number. Write a number, such as 12.5."],
    [
      number,
      Number.NaN,
      "field: found NaN, expected a number. Leave the field out, or write null, where the number is not known.",
    ],
    [
      number,
      Number.POSITIVE_INFINITY,
      "field: found Infinity, expected a number. Leave the field out, or write null, where the number is not known.",
    ],
    [
      { kind: "number", from: 0, to: 10 },
      11,
      "field: found 11, expected a number from 0 to 10. Correct the value, or widen the fact's range in the playbook.",
    ],
    [yesNo, "maybe", 'field: found "maybe", expected yes or no. Write yes or no, true or false.'],
    [yesNo, 1, "field: found 1, expected yes or no. Write yes or no, true or false."],
    [
      money("EUR"),
      { amount: "1.00", currency: "USD" },
      'field.currency: found "USD", expected money in EUR. Convert the amount to EUR.',
    ],
    [
      money("EUR"),
      0.00001,
      "field: found 0.00001, expected money with at most four decimals. Round the amount to four decimals.",
    ],
    [
      money("EUR"),
      1e12,
      "field: found 1000000000000, expected money of at most 900,719,925,474.0991 either way. Check the amount.",
    ],
    [
      money("EUR"),
      "12500",
      'field: found "12500", expected money in EUR. Write a number, or { "amount": "12500.00", "currency": "EUR" }.',
    ],
    [
      duration,
      "P1M",
      'field: found "P1M", expected a duration such as PT36H or P2D. Months, years and business time have no fixed length: write weeks, days or hours.',
    ],
    [
      date,
      "2026-02-30",
      'field: found "2026-02-30", expected a date such as 2026-11-23. The calendar has no such day.',
    ],
    [
      date,
      "23.11.2026",
      'field: found "23.11.2026", expected a date such as 2026-11-23. Write the year, the month and the day: 2026-11-23.',
    ],
    [
      time,
      "2026-11-23T25:00Z",
      'field: found "2026-11-23T25:00Z", expected a time such as 2026-11-23T09:00:00Z. There is no such day or time.',
    ],
    [text, 5, 'field: found 5, expected a text. Write it in quotes: "5".'],
    [listOf(text), "a", 'field: found "a", expected a list. Write it in brackets: ["…", "…"].'],
    [listOf(text), ["a", 5], 'field[1]: found 5, expected a text. Write it in quotes: "5".'],
  ])("%j: %j is rejected", (type, value, sentence) => {
    expect(says(() => read(type, value))).toEqual([sentence]);
  });

  it("is unknown where the type was inferred", () => {
    for (const type of [number, yesNo, money("EUR"), date, time, listOf(text)]) {
      expect(read(type, "what", { inferred: true })).toBeNull();
    }
    expect(read(stages, 5, { inferred: true })).toBeNull();
  });

  it("is kept as a value of a choice that nobody declared", () => {
    expect(read(stages, "Won", { inferred: true })).toBe("Won");
    expect(read(stages, "EVALUATION", { inferred: true })).toBe("evaluation");
  });
});

describe("cells of text", () => {
  it.each<[PlanType, string, unknown]>([
    [number, " 12.5 ", 12.5],
    [number, "-3", -3],
    [{ kind: "percent" }, "20", 20],
    [money("EUR"), "12500.5", { amount: "12500.50", currency: "EUR" }],
    [yesNo, "YES", true],
    [date, "2026-11-23", "2026-11-23"],
    [listOf(text), "a; b;", ["a", "b"]],
    [number, "", null],
    [text, "  ", null],
    [{ kind: "any" }, "x", "x"],
  ])("%j: %j is read", (type, value, expected) => {
    expect(read(type, value, { cells: "text" })).toEqual(expected);
  });

  it("hold plain decimals alone", () => {
    for (const cell of ["1,000", "1e3", "0x10", "12 EUR", "NaN"]) {
      expect(says(() => read(number, cell, { cells: "text" }))).toEqual([
        `field: found ${JSON.stringify(cell)}, expected a number. Write digits alone, with a point before decimals, such as 12500.5.`,
      ]);
    }
  });
});

describe("the fields of a record", () => {
  const evaluator = evaluatorOf((plan) => {
    const value = plan.fact("deal value", number);
    plan.fact("stage", stages);
    plan.define("big", yesNo, plan.compare("number", value, ">", plan.constant(number, 10)));
  });

  it("match by letters and digits", () => {
    for (const field of ["deal value", "dealValue", "DEAL_VALUE", "Deal-Value"]) {
      expect(evaluator.decide({ [field]: 11, other: "x" }, { now }).values).toEqual({ big: true });
    }
  });

  it("must not name one fact twice", () => {
    expect(says(() => evaluator.decide({ dealValue: 1, deal_value: 1 }, { now }))).toEqual([
      'deal_value: the fields "dealValue" and "deal_value" both mean the fact "deal value". Leave out "dealValue" or "deal_value".',
    ]);
  });

  it("must not override what the playbook defines", () => {
    expect(says(() => evaluator.decide({ Big: true }, { now }))).toEqual([
      'Big: the playbook defines "big", and a record cannot override it. Leave the field out, or rename it: the playbook works this value out itself.',
    ]);
  });

  it("must not be called __proto__", () => {
    const record = JSON.parse('{ "__proto__": { "dealValue": 11 } }');
    expect(says(() => evaluator.decide(record, { now }))).toEqual([
      "__proto__: no field may be called so. Rename the field.",
    ]);
  });

  it("are reported with everything that is wrong, at once", () => {
    const problems = problemsOf(() =>
      evaluator.decide({ "deal value": "1", stage: "x", big: 1 }, { now }),
    );
    expect(problems.map(({ path, value, expected }) => [path, value, expected])).toEqual([
      ["deal value", "1", "a number"],
      ["stage", "x", "one of discovery, evaluation, purchase, renewal"],
      ["big", 1, "a fact"],
    ]);
  });

  it("are the fields of one object", () => {
    for (const [record, found] of [
      [null, "null"],
      [[], "an empty list"],
      ["stage", '"stage"'],
      [undefined, "nothing"],
    ] as const) {
      expect(says(() => evaluator.decide(record as never, { now }))).toEqual([
        `record: found ${found}, expected one object with facts by name. Write it as { "stage": "evaluation" }.`,
      ]);
    }
  });

  it("may all be foreign, unless facts are required", () => {
    const record = { foo: 1, bar: 2 };
    expect(evaluator.decide(record, { now }).values).toEqual({ big: null });
    expect(says(() => evaluator.decide(record, { now, requireFacts: true }))).toEqual([
      'The record has no field that the playbook knows, but "foo", "bar". The playbook knows "deal value", "stage": rename the fields, or bind them with `read`.',
    ]);
    expect(says(() => evaluator.decide({}, { now, requireFacts: true }))).toHaveLength(1);
    expect(says(() => evaluator.decide({ stage: null }, { now, requireFacts: true }))).toEqual([
      'The record has fields of the playbook, but not one of them is known. Fill in one of its fields, for example "deal value", or leave the record out.',
    ]);
  });
});
