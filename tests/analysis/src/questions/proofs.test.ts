import {
  blockedActions,
  canRecommendWithout,
  emptyCells,
  faultyParts,
  implies,
  neverMatters,
  suggestionsOf,
  type WrittenPart,
} from "@handrail/analysis";
import type { ExpressionIndex, Plan } from "@handrail/evaluator";
import { describe, expect, it } from "vitest";
import { planOf, ruleOf } from "../testing/playbook.ts";

const facts =
  "fact size is number from 0 to 100\nfact stage is step of new, open, won\nfact late is yes/no\nfact since is time\n";

/** A condition with all that `and`, `or` and `not` join in it. */
function written({ expressions }: Plan, expression: ExpressionIndex): WrittenPart {
  const own = expressions[expression];
  const part = (index: ExpressionIndex) => written({ expressions } as Plan, index);
  switch (own?.op) {
    case "and":
    case "or":
      return { expression, joins: own.op, of: own.of.map(part) };
    case "not":
      return { expression, joins: "not", of: [part(own.of)] };
    default:
      return { expression, joins: null, of: [] };
  }
}

describe("which parts of a condition say nothing?", () => {
  it.each([
    ["size > 5 and size > 3", ["idle size > 3"]],
    ["size > 3 and size > 5", ["idle size > 3"]],
    ["size > 5 or size > 3", ["idle size > 5"]],
    ["late and (size > 5 or size < 9)", ["never false size > 5 or size < 9"]],
    ["late or (size > 5 and size < 3)", ["never true size > 5 and size < 3"]],
    ["late or not (size > 5 or size < 9)", ["never false size > 5 or size < 9"]],
    ["late and (size > 5 or (size > 9 and stage = won))", ["idle size > 9 and stage = won"]],
    ["stage = won and not stage = new", ["idle not stage = new"]],
    ["since < now and since < now - 24h", ["idle since < now"]],
    // Whether the stage is known decides between unknown and false.
    ["stage is known and stage = won", []],
    // All of it is wrong.
    ["size > 5 and size < 3", []],
    ["late and size > 5", []],
    ["late", []],
  ])("%s: %j", (condition, expected) => {
    const plan = planOf(`${facts}when ${condition} then call`);
    const places = plan.places?.rules[0]?.parts ?? [];
    const found = faultyParts(plan, written(plan, ruleOf(plan).when)).map(({ part, fault }) => {
      const text = places.find(({ expression }) => expression === part.expression)?.text;
      return `${fault} ${text}`;
    });
    expect(found).toEqual(expected);
  });

  it("of what says the same, the first is kept, and what is left out may be left out together", () => {
    const plan = planOf(`${facts}when size > 3 and not size <= 3 and size > 2 then call`);
    const whole = written(plan, ruleOf(plan).when);
    const found = faultyParts(plan, whole);
    expect(found.map(({ part }) => whole.of.indexOf(part))).toEqual([2, 1]);
    expect(found.map(({ beside }) => beside && whole.of.indexOf(beside))).toEqual([0, 0]);
  });
});

describe("what is proved of a rule and another", () => {
  it.each([
    ["size > 9", "size > 3", true],
    ["size > 3", "size > 9", false],
    ["size > 3 and late", "late", true],
    ["size > 3", "size > 3 or late", true],
    ["size > 3", "late or not late", false],
  ])("%s in %s: %s", (inner, outer, expected) => {
    const plan = planOf(
      `${facts}rule "a" when ${inner} then call\nrule "b" when ${outer} then call`,
    );
    expect(implies(plan, ruleOf(plan, 0), ruleOf(plan, 1))).toBe(expected);
  });
});

describe("what guardrails block wherever a rule is true", () => {
  it("is told action by action, with the guardrail that does it alone", () => {
    const plan = planOf(
      `${facts}when late then call and write\nnever "L" call when late\nnever "S" call when size > 5\nnever write when size > 5`,
    );
    const [found, ...more] = blockedActions(plan, ruleOf(plan));
    expect(more).toEqual([]);
    expect(plan.actions[found?.one.action ?? -1]?.name).toBe("call");
    expect(found?.by.map(({ title }) => title)).toEqual(["L"]);
  });

  it("or with all that do it together", () => {
    const plan = planOf(
      `${facts}when size is known then call\nnever "A" call when size > 5\nnever "B" call when size < 9`,
    );
    expect(blockedActions(plan, ruleOf(plan))[0]?.by.map(({ title }) => title)).toEqual(["A", "B"]);
  });
});

it("of two guardrails that say the same, one matters without the other", () => {
  const plan = planOf(
    `${facts}when size > 1 then call\nnever call when late\nnever call when late and size > 0`,
  );
  const narrow = plan.guardrails.find(({ when }) => plan.expressions[when]?.op === "and");
  const wide = plan.guardrails.find((one) => one !== narrow);
  if (narrow === undefined || wide === undefined) throw new Error("A guardrail is missing.");
  expect([narrow, wide].map((one) => neverMatters(plan, one))).toEqual([true, true]);
  expect(neverMatters(plan, wide, { without: new Set([narrow]) })).toBe(false);
});

describe("where nothing is ever recommended", () => {
  const channels = "fact channel is one of human, digital\n";

  it("is where no rule is true, or guardrails block", () => {
    const plan = planOf(
      `${facts}${channels}when stage = new or channel = human then call\nnever call when stage = won`,
    );
    expect(emptyCells(plan, ["stage", "channel"])).toEqual([
      ["open", "digital"],
      ["won", "human"],
      ["won", "digital"],
    ]);
  });

  it("is nowhere if something is always recommended", () => {
    const plan = planOf(`${facts}${channels}when stage is known then call`);
    expect(emptyCells(plan, ["stage", "channel"])).toEqual([]);
  });
});

describe("is something recommended while nothing of some things is established?", () => {
  it.each([
    ["when late then pitch", ["ready"], "yes"],
    ["when late and ready then pitch", ["ready"], "no"],
    ["when late then pitch\nnever pitch unless ready or size > 5", ["ready", "big"], "no"],
    ["when late then pitch\nnever pitch unless ready or size > 5", ["ready"], "yes"],
    ["when ready = no then pitch", ["ready"], "yes"],
    ["when late then pitch", ["no such fact"], "yes"],
  ])("%s without %j: %s", (text, names, expected) => {
    const plan = planOf(`${facts}fact ready is yes/no\ndefine big as size > 5\n${text}`);
    expect(canRecommendWithout(plan, suggestionsOf(plan), names).answer).toBe(expected);
  });
});
