import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { number, oneOf, PlanBuilder, yesNo } from "../testing/plan.ts";
import { explainer } from "./why.ts";

/** A rule of three or four conditions each, two of them alternatives. */
function manyRules(count: number, guarded: boolean) {
  const plan = new PlanBuilder();
  const stages = Array.from({ length: 8 }, (_, stage) => `s${stage}`);
  const stage = plan.fact("stage", oneOf(...stages));
  const [value, visits] = [plan.fact("value", number), plan.fact("visits", number)];
  const ready = plan.fact("ready", yesNo);
  const act = plan.action("act", ["sells"]);
  for (let rule = 0; rule < count; rule += 1) {
    const large = plan.compare("number", value, ">", plan.constant(number, (rule * 37) % 500));
    const seen = plan.compare("number", visits, "<", plan.constant(number, rule % 11));
    plan.rule(
      `r${rule}`,
      plan.and(plan.is(stage, stages[rule % 8] ?? ""), large, plan.or(seen, plan.not(ready))),
      [act],
    );
  }
  const far = plan.compare("number", value, ">", plan.constant(number, 900));
  if (guarded) plan.never("n", { traits: ["sells"] }, far);
  return createEngine(plan.plan());
}

it.each([false, true])(
  "decides nothing again to find what turns an answer (guarded: %s)",
  (guarded) => {
    const engine = manyRules(400, guarded);
    let situations = 0;
    const explain = explainer({
      ...engine,
      situation(...given) {
        situations += 1;
        return engine.situation(...given);
      },
    });
    const why = (facts: readonly (string | number | boolean | null)[]) =>
      explain("act", engine.situation({ facts, histories: [] }, engine.clock(0), "json"));
    // What each rule's values come to is worked out once.
    for (const facts of [
      ["s1", 300, 4, true],
      ["s2", 0, 20, true],
      [null, null, null, null],
    ])
      why(facts);
    for (const stage of ["s0", "s1", "s5"])
      for (const value of [0, 20, 700, 901]) why([stage, value, 4, false]);
    situations = 0;
    const recommended = why(["s3", 450, 4, true]);
    expect(recommended.outcome).toBe("recommended");
    expect(recommended.change).toEqual([{ fact: "value", from: 450, to: 11 }]);
    const none = why(["s3", 0, 20, true]);
    expect(none.outcome).toBe("none");
    expect(none.change).toHaveLength(2);
    expect(situations).toBe(0);
  },
);
