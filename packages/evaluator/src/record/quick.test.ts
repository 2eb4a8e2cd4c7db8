import fc from "fast-check";
import "../parts/columns.ts";
import "../parts/fast.ts";
import "../parts/values.ts";
import { describe, expect, it } from "vitest";
import { loadPlan } from "../load.ts";
import { money, number, oneOf, PlanBuilder, text, time, yesNo } from "../testing/plan.ts";

const builder = new PlanBuilder();
const stage = builder.fact("deal stage", oneOf("a", "b+", "b-"));
builder.fact("visits", { kind: "number", from: 0, to: 2 ** 60 });
builder.fact("open", oneOf("x"), { inferred: true });
const ready = builder.fact("ready", yesNo, { inferred: true });
builder.fact("value", money("EUR"));
builder.fact("since", time);
builder.fact("note", text, { id: "remark" });
builder.fact("share", { kind: "percent" });
builder.fact("any", number);
builder.bind("any", "Any Column", { mappings: [{ from: ["many"], to: 100 }] });
builder.define("large", yesNo, ready);
builder.rule("r", builder.or(builder.is(stage, "a"), ready), [builder.action("call")]);
const { facts, fired, decide } = loadPlan(builder.plan());

const keys = [
  ...["deal stage", "dealStage", "visits", "open", "ready", "value", "since", "remark", "note"],
  ...["share", "any", "Any Column", "large", "unheard of", "__proto__", "toString"],
];
const values: readonly unknown[] = [
  ...["a", "A", "b", "b+", "x", "other", "", "yes", "NO", "many", "2026-11-23T09:00:00Z", "12"],
  ...[0, -0, 1, 2 ** 53, 2 ** 53 + 2, 2 ** 61, 12.5, Number.NaN, Number.POSITIVE_INFINITY, -1],
  ...[true, false, null, undefined, { amount: "1", currency: "EUR" }, [], {}],
];

describe("a record that is read quickly", () => {
  it("means what it means when it is read with care", () => {
    const record = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...values), {
      maxKeys: 8,
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), (records) => {
        // What stands beside a record is for the careful reader.
        for (const one of records) expect(said(one, {})).toEqual(said(one, { histories: {} }));
      }),
      { numRuns: 1000 },
    );
  });

  it("has its own fields alone", () => {
    const inherited = Object.assign(Object.create({ visits: 5 }), { ready: true });
    expect(facts(inherited)).toMatchObject({ visits: null, ready: true });
    expect(facts(Object.assign(Object.create(null), { visits: 5 }))).toMatchObject({ visits: 5 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 2 ** 61])(
    "rejects %d, whoever asks",
    (visits) => {
      const expected = `visits: found ${visits}, expected a number from 0 to ${2 ** 60}`;
      for (const ask of [fired, decide, facts]) {
        expect(() => ask({ visits }, { now: 0 })).toThrow(expected);
      }
    },
  );
});

function said(record: { readonly [key: string]: unknown }, options: object): unknown {
  try {
    return facts(record, options);
  } catch (error) {
    return String(error);
  }
}
