import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { loadPlan } from "../parts/all.ts";
import { duration, money, oneOf, PlanBuilder, text, yesNo } from "../testing/plan.ts";
import { decisionSchema } from "./schema.ts";

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(decisionSchema);

/** A plan whose decisions use every part of the contract. */
function everything() {
  const plan = new PlanBuilder();
  const stage = plan.fact("stage", oneOf("discovery", "evaluation"), { ask: "Which stage?" });
  const ready = plan.fact("decision ready", yesNo);
  const owner = plan.fact("owner", text);
  const value = plan.fact("deal value", money("EUR"));
  const spare = plan.fact("spare time", duration);
  const chat = plan.action("offer expert chat", ["human", "helps"]);
  const pitch = plan.action("pitch project", ["sells"]);
  const call = plan.action("call customer");
  const evaluating = plan.is(stage, "evaluation");
  plan.rule("chat", evaluating, [
    {
      action: chat,
      within: plan.lasting("PT1H"),
      after: plan.lasting("PT5M"),
      every: plan.lasting("P1M"),
      to: { expression: owner },
      via: { text: "chat" },
      with: [
        { name: "deal value", expression: value },
        { name: "spare time", expression: spare },
      ],
      escalation: [{ to: { text: "head of sales" }, after: plan.lasting("4 business hours") }],
    },
  ]);
  plan.rule("pitch", plan.always(), [pitch], { because: "It is time", tags: ["b", "a"] });
  plan.rule("call", ready, [call]);
  plan.never("not yet", { traits: ["sells"] }, plan.not(ready));
  plan.define("evaluating", yesNo, evaluating);
  return loadPlan(plan.plan());
}

describe("decisionSchema", () => {
  it.each([
    {},
    { stage: "evaluation" },
    { stage: "evaluation", owner: "Ada", "deal value": 12.5, "spare time": "P2D" },
    { stage: "discovery", "decision ready": true },
  ])("holds for the decision of %j", (record) => {
    const decision = everything().decide(record, { now: "2026-11-23T09:00:00.250Z", key: "1" });
    validate(JSON.parse(JSON.stringify(decision)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("does not hold for a decision with a field of another name or type", () => {
    const decision = everything().decide({}, { now: 0 });
    expect(validate({ ...decision, extra: 1 })).toBe(false);
    expect(validate({ ...decision, at: "2026-11-23" })).toBe(false);
    expect(validate({ ...decision, schema: 2 })).toBe(false);
  });
});
