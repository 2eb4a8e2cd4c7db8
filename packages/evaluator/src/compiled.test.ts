import { expect, it } from "vitest";
import { loadCompiled } from "./compiled.ts";
import { oneOf, PlanBuilder } from "./testing/plan.ts";

it("takes answers and says what to do about a record, whatever the app imports", () => {
  const builder = new PlanBuilder();
  const stage = builder.fact("stage", oneOf("evaluation", "purchase"));
  builder.rule("r", builder.is(stage, "evaluation"), [builder.action("act")]);
  const { evaluator } = loadCompiled(JSON.stringify(builder.plan()), ["stage"]);
  const { answer, decide } = evaluator;
  const said = { stage: answer("stage", "Evaluation") };
  expect(decide({}, { now: 0, answers: said }).recommendations).toHaveLength(1);
  expect(decide({}, { now: 0 }).questions).toHaveLength(1);
  expect(decide({}, { now: 0, skipped: ["stage"] }).questions).toEqual([]);
  expect(() => decide({ stage: "evalution" }, { now: 0 })).toThrow('Did you mean "evaluation"?');
});
