import { expect, test } from "vitest";
import { oneAnswer, pathsOf, planOf, type Record } from "./paths.ts";

const plan = await planOf(`fact stage is one of evaluation, purchase
fact deal value is number from 0 to 100
fact ready is yes/no
fact constructor is text
rule "stage" when stage = evaluation then call
rule "value" when deal value > 10 then visit
rule "ready" when ready then mail
rule "not ready" when not ready then wait
rule "built" when constructor is known then build`);

class Deal {
  readonly stage: string = "evaluation";
  get dealValue(): number {
    return 50;
  }
}
const heir = (own: Record) => Object.assign(Object.create({ ready: true }), own);
const whole = { stage: "evaluation", dealValue: 50, ready: true, constructor: "x" };
const rejected = "string";

test.each<[string, Record, readonly string[] | typeof rejected]>([
  ["every fact", whole, ["built", "ready", "stage", "value"]],
  ["some facts", { ready: false, stage: "purchase" }, ["not-ready"]],
  ["none", {}, []],
  ["a field besides", { id: 7, ...whole }, ["built", "ready", "stage", "value"]],
  ["a field in the place of a fact", { id: 7, stage: "evaluation" }, ["stage"]],
  ["other spellings", { Stage: "Evaluation", "Deal Value": 50 }, ["stage", "value"]],
  ["a fact twice", { "deal value": 50, dealValue: 5 }, rejected],
  ["a fact twice among all", { ...whole, "deal value": 50 }, rejected],
  ["undefined", { stage: undefined, ready: true }, ["ready"]],
  ["null", { stage: null, ready: true }, ["ready"]],
  ["a value that does not fit", { ...whole, dealValue: 500 }, rejected],
  ["no prototype", Object.assign(Object.create(null), whole), ["built", "ready", "stage", "value"]],
  ["a class", new Deal() as unknown as Record, ["stage"]],
  ["what is inherited", heir({ stage: "evaluation" }), ["stage"]],
  ["a field for what is inherited", heir({ stage: "evaluation", id: 7 }), ["stage"]],
])("a record with %s is read alike by every path, again and again", (_, record, expected) => {
  const ask = pathsOf(plan);
  for (const before of [
    whole,
    record,
    { id: 7, ...whole },
    record,
    { Stage: "purchase" },
    record,
  ]) {
    const answer = oneAnswer(ask(before));
    if (before !== record) continue;
    if (expected === rejected) expect(answer).toBeTypeOf("string");
    else expect(answer).toEqual(expected);
  }
});

test("what all objects inherit is no fact", () => {
  const ask = pathsOf(plan);
  ask(whole);
  const inherited = { value: true, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(Object.prototype, "ready", inherited);
  try {
    const answers = [ask({ stage: "evaluation" }), ask({ stage: "evaluation", id: 7 })];
    Reflect.deleteProperty(Object.prototype, "ready");
    expect(answers.map(oneAnswer)).toEqual([["stage"], ["stage"]]);
  } finally {
    Reflect.deleteProperty(Object.prototype, "ready");
  }
});
