import { differenceBetween } from "@handrail/analysis";
import { describe, expect, it } from "vitest";
import { planOf } from "../testing/playbook.ts";

const facts = `fact ready is yes/no
history contact has
  medium is one of phone, email, video
  reached is yes/no
history order has
  amount is money in EUR
action call is human, helps
`;

function between(before: string, after: string) {
  const [one, other] = [before, after].map((text) => planOf(facts + text));
  if (one === undefined || other === undefined) throw new Error("no plans");
  const { actions, asks, limits, unclear } = differenceBetween(one, other);
  expect(limits).toEqual([]);
  return {
    asks: asks.map(({ fact }) => fact),
    unclear: unclear.map(({ reason, within }) => `${within}: ${reason}`),
    states: actions.flatMap(({ regions }) =>
      regions.map(({ example: { before: old, after: now } }) => `${old.state} ${now.state}`),
    ),
  };
}

describe("what only events that cannot be would make differ is left out", () => {
  it("a longer time has all that a shorter one has", () => {
    const rule = (days: number) => `when any contact in last ${days} days then call`;
    expect(between(rule(14), rule(21))).toEqual({
      asks: [],
      unclear: [],
      states: ["none recommended"],
    });
  });

  it("one condition more lets fewer in", () => {
    const rule = (where: string) => `when any contact in last 14 days where ${where} then call`;
    const { asks, unclear, states } = between(
      rule("medium = phone"),
      rule("(medium = phone and reached)"),
    );
    expect([asks, unclear]).toEqual([[], []]);
    expect(states).toContain("recommended none");
    expect(states).not.toContain("none recommended");
  });

  it("an event that may be one of these is none of those", () => {
    const rule = (
      days: number,
    ) => `define vain as any contact in last ${days} days where (medium = phone and reached = no)
define talked as any contact in last 7 days where (medium = phone and reached)
define sent as any contact in last 7 days where medium = video
when vain and not talked and not sent then call`;
    const { asks, unclear, states } = between(rule(7), rule(3));
    expect([asks, unclear]).toEqual([[], []]);
    expect(states[0]).toBe("recommended none");
  });
});

it("what is told first is where all is known, with sums that a reader can follow", () => {
  const rule = (factor: number) => `define own as sum of amount of orders in last 30 days
define all as sum of amount of orders in last 60 days
when ready and own > all * ${factor} then call`;
  const { asks, states } = between(rule(0.5), rule(0.8));
  expect(asks).toEqual(["ready"]);
  expect(states.slice(0, 2).sort()).toEqual(["none recommended", "recommended none"]);
});

it("an example is one of its region, where that is said by what rules come to", () => {
  const rule = (
    when: string,
  ) => `define vain as any contact in last 7 days where (medium = phone and reached = no)
define talked as any contact in last 7 days where (medium = phone and reached)
define sent as any contact in last 7 days where medium = video
rule "R" when ${when} and not sent then call`;
  const [before, after] = ["vain and not talked", "(vain or not talked)"].map((when) =>
    planOf(facts + rule(when)),
  );
  if (before === undefined || after === undefined) throw new Error("no plans");
  const regions = differenceBetween(before, after).actions.flatMap((of) => of.regions);
  const pending = regions.filter(({ rules }) =>
    rules.some(({ version, standing }) => version === "after" && standing === "pending"),
  );
  expect(pending.length).toBeGreaterThan(0);
  for (const { example } of pending) expect(example.after.state).toBe("pending");
});
