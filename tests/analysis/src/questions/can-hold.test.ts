import { canHold } from "@handrail/analysis";
import { describe, expect, it } from "vitest";
import { fires, planOf, ruleOf } from "../testing/playbook.ts";

const contacts =
  "history contact has\n  medium is one of phone, email\n  minutes is number from 0 to 60";

describe("a rule that can fire has an example, which the whole playbook confirms", () => {
  it.each([
    ["when visits > 5 and visits < 7 then call", "visits = 6"],
    [
      "when stage is evaluation or purchase and channel = digital then call",
      "stage = evaluation and channel = digital",
    ],
    ["when x is unknown and y = 3 then call", "y = 3"],
    ["when x is unknown then call", "nothing is known"],
    ["fact share is percent\nwhen share > 20% then call", "share = 30%"],
    ["fact size is number from 1 to 10\nwhen size is known then call", "size = 1"],
    [
      "fact budget is money in EUR\nfact price is money in EUR\nwhen price > budget and budget > 50k EUR then call",
      "price = 70000 EUR and budget = 60000 EUR",
    ],
    [
      "fact a is money in EUR\nfact b is money in EUR\nwhen a * 3 >= b and a * 3 <= b and b > 0 EUR then call",
      "a = 1 EUR and b = 3 EUR",
    ],
    [
      "fact stage is step of discovery, evaluation, purchase\nwhen stage > discovery and stage is not evaluation then call",
      "stage = purchase",
    ],
    [
      'fact note is text\nwhen note contains "offer" and note is not "offer" then call',
      'note = "offer other"',
    ],
    [
      "fact waiting since is time\nwhen waiting since is more than 24h ago then call",
      "waiting since = 2026-11-21T09:00Z, at 2026-11-23T09:00Z",
    ],
    [
      "fact due is date\nwhen due is before today then call",
      "due = 2026-11-22, at 2026-11-23T09:00Z",
    ],
    ["define big as size > 100\nwhen big and size < 102 then call", "size = 101"],
    [
      "score fit\n  add 30 when segment = enterprise\n  add 20 when known contact\n  bands cold below 20, warm below 40, hot\nwhen fit band = hot then call",
      "segment = enterprise and known contact = yes",
    ],
    [
      "score fit\n  add 30 when a\n  take 10 when b\nwhen fit = 20 then call",
      "a = yes and b = yes",
    ],
    ['rule "r"\n  when a\n  then call\n  valid from 2030-01-01', "a = yes, at 2030-01-01T09:00Z"],
  ])("%s", (text, words) => {
    const plan = planOf(text);
    const rule = ruleOf(plan);
    const answer = canHold(plan, rule);
    if (answer.answer !== "yes") throw new Error(JSON.stringify(answer));
    expect(answer.witness.words).toBe(words);
    expect(fires(plan, rule, answer.witness)).toBe(true);
  });

  it.each([
    ["number of contacts in last 30 days where medium = phone >= 3"],
    ["any contact where (medium = phone and minutes > 30)"],
    ["no contact in last 90 days"],
    ["sum of minutes of contacts > 100 and number of contacts <= 2"],
    ["time since last contact > 48h"],
    ["medium of last contact = email and any contact where medium = phone"],
    ["largest of minutes of contacts > 50 and smallest of minutes of contacts < 10"],
  ])("%s", (condition) => {
    const plan = planOf(`${contacts}\nwhen ${condition} then call`);
    const answer = canHold(plan, ruleOf(plan));
    if (answer.answer !== "yes") throw new Error(JSON.stringify(answer));
    expect(fires(plan, ruleOf(plan), answer.witness)).toBe(true);
  });

  it("in an experiment, for somebody who has the variant", () => {
    const plan = planOf(
      "fact account id is text\nexperiment chat first splits account id\n  control 90%, chat 10%\nwhen chat first = chat then call",
    );
    const answer = canHold(plan, ruleOf(plan));
    if (answer.answer !== "yes") throw new Error(JSON.stringify(answer));
    expect(fires(plan, ruleOf(plan), answer.witness)).toBe(true);
  });
});

describe("a rule that never fires", () => {
  it.each([
    ["when visits > 5 and visits < 3 then call"],
    ["when a and not a then call"],
    ["when a is unknown and a then call"],
    ["fact stage is step of discovery, evaluation\nwhen stage > evaluation then call"],
    ["fact size is number from 1 to 10\nwhen size > 10 then call"],
    [
      "fact since is time\nwhen since is more than 48h ago and since is less than 24h ago then call",
    ],
    [
      "fact a is money in EUR\nfact b is money in EUR\nfact c is money in EUR\nwhen a > b and b > c and c > a then call",
    ],
    ["fact a is money in EUR\nwhen a > 1 EUR and a < 1.0001 EUR then call"],
    ["when a + b > 10 and a <= 5 and b <= 5 then call"],
    ["score fit\n  add 30 when a\n  add 20 when b\nwhen fit > 50 then call"],
    ['fact note is text\nwhen note starts with "ab" and note starts with "b" then call'],
    ['rule "r"\n  when today is before 2030-01-01\n  then call\n  valid from 2030-01-01'],
    [`${contacts}\nwhen number of contacts where medium = phone >= 3 and no contact then call`],
    [
      `${contacts}\nwhen number of contacts in last 30 days >= 3 and no contact in last 60 days then call`,
    ],
    [`${contacts}\nwhen sum of minutes of contacts < 0 then call`],
    [`${contacts}\nwhen largest of minutes of contacts > 60 then call`],
  ])("%s", (text) => {
    const plan = planOf(text);
    expect(canHold(plan, ruleOf(plan))).toEqual({ answer: "no" });
  });
});

describe("what cannot be told says why, and where", () => {
  it("a product of two facts", () => {
    const plan = planOf("when a * b = 1234567 and a > 1 and b > a and c then call");
    const answer = canHold(plan, ruleOf(plan));
    expect(answer).toMatchObject({
      answer: "cannot tell",
      reason: "a product or a quotient of two values that both may change is not followed",
      place: { line: 1, column: 6 },
    });
  });

  it("but facts beside it still prove that a rule never fires", () => {
    const plan = planOf("when a * b = 1234567 and c and not c then call");
    expect(canHold(plan, ruleOf(plan))).toEqual({ answer: "no" });
  });

  it("too many steps", () => {
    const plan = planOf("when visits > 5 and visits < 7 then call");
    expect(canHold(plan, ruleOf(plan), { steps: 1 })).toMatchObject({
      answer: "cannot tell",
      reason: "it takes too many steps",
    });
  });
});
