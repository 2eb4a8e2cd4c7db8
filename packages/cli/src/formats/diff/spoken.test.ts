import type { DecidedRecommendation, DifferentRegion } from "@handrail/sdk";
import { expect, it } from "vitest";
import { shownAsks } from "./asks.ts";
import { becomesWords, usuallyShown } from "./regions.ts";
import { flowWords } from "./words.ts";

it("what stays deferred says what is other about it", () => {
  const decided = (state: "deferred" | "recommended", within: string) => ({
    state,
    within,
    by: null,
    to: null,
    via: null,
    notBefore: null,
    every: null,
    priority: 0,
    notVia: [],
    escalation: [],
  });
  const flow = (from: object, to: object) =>
    flowWords({ action: "call", from, to, situations: 1, example: "a" } as never);
  expect(flow(decided("deferred", "PT1H"), decided("deferred", "PT2H"))).toBe(
    "call: deferred within 1 h becomes deferred within 2 h",
  );
  expect(flow(decided("deferred", "PT1H"), decided("recommended", "PT1H"))).toBe(
    "call: deferred becomes within 1 h",
  );
  const made = decided("recommended", "PT1H");
  expect(flow({ ...made, notBefore: "2026-11-24T05:00:00Z", priority: 20 }, made)).toBe(
    "call: within 1 h not before 2026-11-24T05:00:00Z with priority 20 becomes within 1 h at once with priority 0",
  );
  const escalation = [{ to: "lead", after: "PT30M" }];
  expect(flow({ ...made, escalation }, made)).toBe(
    "call: within 1 h escalating to lead after 30 min becomes within 1 h without escalation",
  );
});

it("what begins later is said from when it is decided", () => {
  const made = (notBefore: string | null): Partial<DecidedRecommendation> => ({
    within: "PT23H",
    notBefore,
    every: null,
    by: null,
    to: null,
    via: null,
    notVia: [],
    with: [],
    escalation: [],
    priority: 0,
    forbidden: false,
  });
  const decided = (notBefore: string | null) => ({
    state: "recommended",
    recommendations: [made(notBefore)],
    blocked: [],
    pending: false,
  });
  const region = (before: string | null, after: string | null) =>
    becomesWords({
      uniform: true,
      example: {
        now: "2026-11-23T09:00:00.000Z",
        before: decided(before),
        after: decided(after),
      },
    } as unknown as DifferentRegion);
  expect(region("2026-11-24T05:00:00Z", null)).toBe(
    "after 20 h within 23 h becomes at once within 23 h",
  );
  expect(region("2026-11-25T09:00:00Z", "2026-11-23T09:30:00Z")).toBe(
    "after 2 days within 23 h becomes after 30 min within 23 h",
  );
});

it("a fact that is asked for is named once, and not among the others", () => {
  const ask = (fact: string, action: string) => ({ fact, actions: [action], regions: [] });
  const { facts, rest } = shownAsks(
    {
      actions: [{ action: "a", regions: [] }],
      asks: [
        ask("one", "a"),
        ask("one", "b"),
        ask("two", "a"),
        ask("three", "a"),
        ask("four", "a"),
      ],
    } as never,
    usuallyShown,
  );
  expect(facts.map(({ fact, isMore }) => [fact, isMore])).toEqual([
    ["one", false],
    ["one", true],
    ["two", false],
    ["three", false],
  ]);
  expect(rest).toContain("it asks in other situations for four, too");
});
