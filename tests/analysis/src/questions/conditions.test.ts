import {
  type Answer,
  canFail,
  gap,
  holdsWithout,
  idleParts,
  mapOf,
  overlap,
  overlaps,
  partsThatMatter,
} from "@handrail/analysis";
import type { Plan } from "@handrail/evaluator";
import { describe, expect, it } from "vitest";
import { planOf, ruleOf } from "../testing/playbook.ts";

const words = (answer: Answer) => (answer.answer === "yes" ? answer.witness.words : answer.answer);

const facts = "fact size is number from 0 to 100\nfact stage is step of new, open, won\n";

function rows(plan: Plan) {
  const index = plan.expressions.findIndex(({ op }) => op === "rows");
  const found = plan.expressions[index];
  if (found?.op !== "rows") throw new Error("There is no table.");
  return { index, of: found.of };
}

describe("can a condition fail?", () => {
  it.each([
    ["size > 5 or size <= 5", "no"],
    ["size >= 0", "no"],
    ["size > 5 or size < 3", "size = 3"],
    ["stage >= new", "no"],
    ["stage is known or stage is unknown", "no"],
  ])("%s: %s", (condition, expected) => {
    const plan = planOf(`${facts}when ${condition} then call`);
    expect(words(canFail(plan, ruleOf(plan)))).toBe(expected);
  });
});

describe("is a rule contained in another?", () => {
  it.each([
    ["size > 50", "size > 10", "no"],
    ["size > 10", "size > 50", "size = 20"],
    ["stage = won and size > 3", "stage > new", "no"],
    ["stage = won", "stage = won and size > 3", "stage = won"],
  ])("%s in %s: %s", (inner, outer, expected) => {
    const plan = planOf(
      `${facts}rule "inner" when ${inner} then call\nrule "outer" when ${outer} then call`,
    );
    const [one, two] = [
      plan.rules.find(({ id }) => id === "inner"),
      plan.rules.find(({ id }) => id === "outer"),
    ];
    if (one === undefined || two === undefined) throw new Error("A rule is missing.");
    expect(words(holdsWithout(plan, one, two))).toBe(expected);
  });

  it("a rule that is valid longer is not contained in one that ends", () => {
    const plan = planOf(
      `${facts}rule "a"\n  when stage = won\n  then call\nrule "b"\n  when stage = won\n  then call\n  valid until 2027-01-01`,
    );
    const [one, two] = plan.rules;
    if (one === undefined || two === undefined) throw new Error("A rule is missing.");
    expect(words(holdsWithout(plan, one, two))).toBe("stage = won, at 2027-01-02T09:00Z");
    expect(words(holdsWithout(plan, two, one))).toBe("no");
  });
});

describe("do conditions overlap?", () => {
  it.each([
    ["size > 5", "size < 5", "no"],
    ["size >= 5", "size <= 5", "size = 5"],
    ["stage = won", "stage < won", "no"],
  ])("%s and %s: %s", (left, right, expected) => {
    const plan = planOf(
      `${facts}rule "left" when ${left} then call\nrule "right" when ${right} then wait`,
    );
    expect(words(overlap(plan, ruleOf(plan, 0), ruleOf(plan, 1)))).toBe(expected);
  });

  it("of many, each with the first later one that it meets", () => {
    const plan = planOf(
      `${facts}rule "a" when size < 10 then call\nrule "b" when size >= 10 and stage = new then call\nrule "c" when stage = won then call`,
    );
    const found = overlaps(plan, plan.rules);
    expect(found.map(({ first, second, answer }) => [first, second, words(answer)])).toEqual([
      [0, 2, "size = 0 and stage = won"],
    ]);
  });
});

describe("what is left open", () => {
  it("by a table", () => {
    const text = (last: string) =>
      `${facts}table "Who" first match\n  | when size | when stage | then |\n  | < 10 | - | call |\n  | >= 10 | new | wait |\n  | - | ${last} | call |`;
    const [open, whole] = [planOf(text("won")), planOf(text("open, won"))];
    expect(words(gap(open, rows(open).index))).toBe("size = 10 and stage = open");
    expect(words(gap(whole, rows(whole).index))).toBe("no");
  });

  it("by the rules, of stages and channels", () => {
    const plan = planOf(
      `${facts}fact channel is one of human, digital\nwhen stage = won then call\nwhen channel = human and stage > new then call\nwhen channel = digital and stage = new and size > 100 then call`,
    );
    const open = mapOf(plan, ["stage", "channel"]).filter(({ answer }) => answer.answer === "no");
    expect(open.map(({ values }) => values.join(" x "))).toEqual([
      "new x human",
      "new x digital",
      "open x digital",
    ]);
  });
});

describe("which parts of a condition say something?", () => {
  it.each([
    ["size > 5 and size > 3", ["yes", "no"]],
    ["stage = won and stage is known and size > 3", ["yes", "no", "yes"]],
    ["size > 5 and stage = new", ["yes", "yes"]],
  ])("%s", (condition, expected) => {
    const plan = planOf(`${facts}when ${condition} then call`);
    const parts = partsThatMatter(plan, ruleOf(plan));
    expect(parts.map(({ answer }) => answer.answer)).toEqual(expected);
    expect(idleParts(plan, ruleOf(plan))).toEqual(
      parts.filter(({ answer }) => answer.answer === "no").map(({ expression }) => expression),
    );
  });
});
