import {
  canHold,
  holdsWithout,
  implies,
  neverHolds,
  someSituation,
  untold,
} from "@handrail/analysis";
import { describe, expect, it } from "vitest";
import { planOf, ruleOf } from "../testing/playbook.ts";

// Proofs about one plan share what they have in common, and look at no more of it than each depends on. A search for an example begins anew
// and looks at everything.

const declarations = `fact ready is yes/no
fact stage is step of discovery, evaluation, purchase
fact visits is number from 0 to 100
fact share is number
fact price is money in EUR
fact cost is money in EUR
fact since is time
fact due is date
fact pause is duration
fact note is text
history call has
  length is duration
  rating is number from 1 to 5
score fit
  add 3 when ready
  add 2 when visits > 10
  take 1 when stage = discovery
  bands cold below 2, warm below 5, hot
`;

const conditions = [
  "ready",
  "ready is unknown",
  "stage = purchase",
  "visits > 50",
  "visits <= 50",
  "visits is between 10 and 20",
  "share * share < 0",
  "share * 3 > visits",
  "share + visits <= 12",
  "visits < share",
  "price > cost",
  "cost > 100 EUR and price <= 100 EUR",
  "price - cost > 10 EUR",
  "since >= now - 24h",
  "since < now - 2 months",
  "due < today",
  'note contains "price"',
  'note = "a price"',
  'note starts with "b"',
  "fit >= 5",
  "fit > 5",
  "fit band = hot",
  "number of calls > 3",
  "number of calls in last 7 days > 5",
  "any call in last 7 days where rating > 3",
  "no call in last 7 days",
  "average rating of calls > 6",
  // By then other bounds lie between these.
  "visits > 75",
  "visits < 5",
];

const pairs = conditions.flatMap((one, index) =>
  conditions.slice(index).map((other) => `(${one}) and (${other})`),
);
const rules = pairs.map((when, index) => `rule "${index}" when ${when} then call customer\n`);
const plan = planOf(`${declarations}${rules.join("")}`);

describe("what is proved does not hang on what was asked before", () => {
  it("of what no situation makes true, and of what is not followed", () => {
    const tally = { never: 0, untold: 0 };
    for (const [index, rule] of plan.rules.entries()) {
      const [never, reason] = [neverHolds(plan, rule), untold(plan, rule)];
      const name = pairs[index];
      expect({ name, never, reason }).toEqual({
        name,
        never: canHold(plan, rule).answer === "no",
        // Nothing was asked yet of another plan.
        reason: untold({ ...plan }, rule),
      });
      expect({ name, isNone: someSituation(plan, rule) === null }).toEqual({ name, isNone: never });
      if (never) tally.never += 1;
      if (reason !== null) tally.untold += 1;
    }
    expect(Math.min(tally.never, tally.untold)).toBeGreaterThan(50);
  });

  it("of a rule in another", () => {
    let implied = 0;
    for (let first = 0; first < plan.rules.length; first += 1) {
      const second = (first * 7 + 3) % plan.rules.length;
      const [one, other] = [ruleOf(plan, first), ruleOf(plan, second)];
      const name = `${pairs[first]} in ${pairs[second]}`;
      const isIn = implies(plan, one, other);
      expect({ name, isIn }).toEqual({
        name,
        isIn: holdsWithout(plan, one, other).answer === "no",
      });
      if (isIn) implied += 1;
    }
    expect(implied).toBeGreaterThan(50);
  });
});

it("only what a rule is about is known in its situation", () => {
  const own = planOf(
    `${declarations}rule "a" when visits > 5 and price > 3 EUR then call\nrule "b" when visits > 7 then call`,
  );
  const known = (index: number) => someSituation(own, ruleOf(own, index))?.record ?? {};
  expect(Object.keys(known(0)).sort()).toEqual(["price", "visits"]);
  expect(Object.keys(known(1))).toEqual(["visits"]);
});

it("a fact that can have no value says nothing of others", () => {
  const own = planOf(
    `${declarations}rule "a" when ready then call\nrule "b" when visits > 7 then call\nrule "c" when stage = purchase then call`,
  );
  const facts = own.facts.map((fact) =>
    fact.name === "visits" ? { ...fact, type: { kind: "number", from: 10, to: 5 } as const } : fact,
  );
  const odd = { ...own, facts };
  expect([0, 1, 2, 1, 0].map((index) => neverHolds(odd, ruleOf(odd, index)))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
