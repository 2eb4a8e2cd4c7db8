import { differenceBetween } from "@handrail/analysis";
import { type Decision, loadPlan } from "@handrail/evaluator";
import { expect, it } from "vitest";
import { domain } from "../agreement/decisions.ts";
import { Draw } from "../agreement/draw.ts";
import { planOf } from "../testing/playbook.ts";
import { drawPair } from "./pairs.ts";

// Playbooks of few facts with few values: both versions decide every situation, and the regions must hold exactly those that differ.

const pairs = Number(process.env.HANDRAIL_PAIRS ?? 60);
const seed = Number(process.env.HANDRAIL_SEED ?? 1);
const now = "2026-11-23T09:00:00Z";
const actions = ["call customer", "send offer", "pitch project", "write letter"];
const declarations = `fact ready is yes/no
fact waiting is yes/no
fact stage is step of discovery, evaluation, purchase
fact channel is one of human, digital
`;

type Facts = Readonly<Record<string, boolean | string | null>>;
const situations: readonly Facts[] = Object.entries(domain).reduce<readonly Facts[]>(
  (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
  [{}],
);

/** What a decision says of an action, in full. */
function said({ recommendations, deferred, blocked, pending }: Decision, action: string): string {
  const made = [...recommendations, ...deferred]
    .filter((one) => one.action === action)
    .map((one) => [one.by, one.to, one.via, one.due, one.notVia, one.priority]);
  const stopped = blocked
    .filter((one) => one.action === action)
    .map((one) => [one.by, one.to, one.via, one.unknown.length === 0]);
  const isPending = pending.some((one) => one.action === action);
  return JSON.stringify([made.map(String).sort(), stopped.map(String).sort(), isPending]);
}

function inside(words: string): (facts: Facts) => boolean {
  const { fired } = loadPlan(planOf(`${declarations}when ${words || "yes = yes"} then probe\n`));
  return (facts) => fired(facts, { now }).length > 0;
}

it(`${pairs} pairs: the regions are exactly the situations that differ`, {
  timeout: 3_600_000,
}, () => {
  const draw = new Draw(seed);
  const tally = { pairs: 0, alike: 0, regions: 0, situations: 0, unclear: 0 };
  while (tally.pairs < pairs) {
    const pair = drawPair(draw);
    if (pair === null) continue;
    tally.pairs += 1;
    const [before, after] = pair.map((text) => planOf(text));
    if (before === undefined || after === undefined) throw new Error("no plans");
    const found = differenceBetween(before, after);
    const [one, other] = [loadPlan(before), loadPlan(after)];
    const decided = situations.map(
      (facts) => [facts, one.decide(facts, { now }), other.decide(facts, { now })] as const,
    );
    if (found.none) tally.alike += 1;
    tally.unclear += found.unclear.length;
    for (const action of actions) {
      const differing = decided.filter(
        ([, left, right]) => said(left, action) !== said(right, action),
      );
      const regions = found.actions.find((of) => of.action === action)?.regions ?? [];
      const unclear = found.unclear.some((of) => of.action === action);
      const tests = regions.map(({ words }) => inside(words));
      const covered = situations.filter((facts) => tests.some((test) => test(facts)));
      const expected = new Set(differing.map(([facts]) => facts));
      const wrong = covered.filter((facts) => !expected.has(facts));
      const missed = [...expected].filter((facts) => !covered.includes(facts));
      const shown = regions.map(({ words }) => words);
      expect({ action, shown, wrong, missed: unclear ? [] : missed, pair }).toEqual({
        action,
        shown,
        wrong: [],
        missed: [],
        pair,
      });
      if (found.none) expect(differing).toEqual([]);
      for (const [index, { example }] of regions.entries()) {
        expect(tests[index]?.(example.record as Facts)).toBe(true);
      }
      tally.regions += regions.length;
      tally.situations += differing.length;
    }
  }
  console.log(JSON.stringify(tally));
  expect(tally.alike).toBeGreaterThan(0);
  expect(tally.regions).toBeGreaterThan(pairs);
  expect(tally.unclear).toBeLessThan(pairs / 2);
});
