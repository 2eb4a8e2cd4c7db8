import { expect, test } from "vitest";
import "../parts/histories.ts";
import { listOf, number, PlanBuilder, yesNo } from "../testing/plan.ts";
import { zoneNamed } from "../time/zone.ts";
import { RawFacts } from "./raw.ts";

function rawFacts() {
  const plan = new PlanBuilder();
  plan.fact("deal value", number);
  plan.fact("ready", yesNo);
  plan.history("contact", {});
  return new RawFacts(plan.plan(), zoneNamed("UTC"), ["dealValue", "ready"]);
}

test("finds facts by any spelling, among whatever else there is", () => {
  const raw = rawFacts();
  for (const record of [
    { "Deal Value": 5, account: "x", ready: true },
    { account: "y", deal_value: 5, Ready: true },
    { account: "y", deal_value: 5, Ready: true },
  ]) {
    expect(raw.take(record)).toBe(true);
    expect(raw.values.slice(0, 2)).toEqual([5, true]);
  }
  expect(raw.take({ ready: false })).toBe(true);
  expect(raw.values.slice(0, 2)).toEqual([undefined, false]);
});

test("leaves alone what takes more than a look", () => {
  const raw = rawFacts();
  const proto = JSON.parse('{ "__proto__": 1 }');
  const inherited = Object.create({ ready: true });
  for (const record of [{ dealValue: 1, "deal value": 2 }, { contacts: [] }, proto, inherited]) {
    expect(raw.take(record)).toBe(false);
  }
  expect(raw.take({ ready: true })).toBe(true);
});

test("keeps nothing of a record that it left alone", () => {
  const raw = rawFacts();
  expect(raw.take({ ready: true, contacts: [] })).toBe(false);
  expect(raw.take({})).toBe(true);
  expect(raw.values.slice(0, 2)).toEqual([undefined, undefined]);
});

test("a record is read as it is where code spells its facts so, whatever else there is", () => {
  const raw = rawFacts();
  const whole = { account: "x", ready: true, dealValue: 5 };
  expect(raw.isReadable(whole)).toBe(false);
  raw.take(whole);
  expect(raw.isReadable({ ...whole, ready: null })).toBe(true);
  expect(raw.isReadable({ ready: true, dealValue: 5, account: "x" })).toBe(false);
  expect(raw.isReadable(Object.create(whole))).toBe(false);
  expect(raw.isReadable(Object.assign(Object.create({ account: "x" }), whole))).toBe(false);
  raw.take({ "deal value": 5, ready: true });
  expect(raw.isReadable({ "deal value": 5, ready: true })).toBe(false);
});

test("what is inherited is no key of a record", () => {
  const raw = rawFacts();
  raw.take({ ready: true, dealValue: 5 });
  const heir = Object.assign(Object.create({ dealValue: 5 }), { ready: true });
  expect(Object.keys(heir)).toEqual(["ready"]);
  expect(raw.take(heir)).toBe(false);
});

test("records are expected to be spelled as code spells them until one is not", () => {
  const raw = rawFacts();
  expect(raw.isSpelled).toBe(true);
  raw.take({ ready: true, dealValue: 5, account: "x" });
  expect(raw.isSpelled).toBe(false);
  raw.take({ ready: true });
  expect(raw.isSpelled).toBe(true);
  raw.take({ ready: true, contacts: [] });
  expect(raw.isSpelled).toBe(false);
});

test("nothing is read by a spelling that means something else", () => {
  const plan = new PlanBuilder();
  plan.fact("deal value", number);
  const raw = new RawFacts(plan.plan(), zoneNamed("UTC"), ["amount"]);
  expect(raw.isSpelled).toBe(false);
  raw.take({ amount: 5 });
  expect([raw.isSpelled, raw.isReadable({ amount: 5 })]).toEqual([false, false]);
});

test("values: null is not known, undefined does not fit", () => {
  const plan = new PlanBuilder();
  plan.fact("visits", number);
  plan.fact("topics", listOf(number), { inferred: true });
  const raw = new RawFacts(plan.plan(), zoneNamed("UTC"), []);
  expect([5, null, Number.NaN, "5"].map((one) => raw.valueOf(0, one))).toEqual([
    5,
    null,
    undefined,
    undefined,
  ]);
  expect(raw.valueOf(1, "nothing of the kind")).toBeNull();
});
