import { differenceBetween, type LimitDifference } from "@handrail/analysis";
import { loadPlan } from "@handrail/evaluator";
import { expect, it } from "vitest";
import { Draw } from "../agreement/draw.ts";
import { planOf } from "../testing/playbook.ts";
import {
  drawLimitedPair,
  type LimitedSituation,
  now,
  recordOf,
  situations,
  type Turn,
  textOf,
  turnsOf,
} from "./limited-pairs.ts";

// Limits that cover one another's actions, with few events: what is told is exactly what only one version puts off.

const pairs = Number(process.env.HANDRAIL_PAIRS ?? 80);
const seed = Number(process.env.HANDRAIL_SEED ?? 1);

it("what only one version's limits put off is told, and nothing else", {
  timeout: 3_600_000,
}, () => {
  const draw = new Draw(seed);
  const tally = { pairs: 0, alike: 0, limits: 0, differing: 0 };
  while (tally.pairs < pairs) {
    tally.pairs += 1;
    const versions = drawLimitedPair(draw);
    const texts = versions.map(textOf);
    const [before, after] = texts.map((text) => planOf(text));
    if (before === undefined || after === undefined) throw new Error("no plans");
    const { none, limits, unclear } = differenceBetween(before, after);
    expect({ unclear, texts }).toEqual({ unclear: [], texts });
    const sides = [before, after].map((plan) => loadPlan(plan));
    for (const situation of situations(draw)) {
      const turns = versions.map((version) => turnsOf(version, situation));
      const record = recordOf(situation);
      for (const [side, { decide }] of sides.entries()) {
        const { recommendations, deferred } = decide(record, { now });
        const passed = turns[side]?.flatMap(({ action, passes }) => (passes ? [action] : []));
        expect(recommendations.map(({ action }) => action)).toEqual(passed);
        expect(deferred.length).toBe((turns[side]?.length ?? 0) - recommendations.length);
      }
      for (const action of ["call", "meet", "write"]) {
        const [old, own] = turns.map((all) => all.find((one) => one.action === action));
        const version =
          old === undefined || own === undefined || old.passes === own.passes
            ? null
            : old.passes
              ? "after"
              : "before";
        const told = limits.filter(
          (one) =>
            one.actions.includes(action) &&
            old !== undefined &&
            own !== undefined &&
            isIn(one, old, own, situation),
        );
        const sayings = [...new Set(told.map((one) => one.version))];
        const expected = version === null ? [] : [version];
        expect({ action, sayings, situation, texts }).toEqual({
          action,
          sayings: expected,
          situation,
          texts,
        });
        if (version !== null) {
          tally.differing += 1;
          expect(none).toBe(false);
        }
      }
    }
    for (const { version, actions, example } of limits) {
      const [old, own] = sides.map(
        ({ decide }) =>
          new Set(decide(example.record, { now: example.now }).deferred.map((one) => one.action)),
      );
      const [full, free] = version === "before" ? [old, own] : [own, old];
      const [first = ""] = actions;
      expect([full?.has(first), free?.has(first), texts]).toEqual([true, false, texts]);
    }
    if (none) tally.alike += 1;
    tally.limits += limits.length;
  }
  console.log(JSON.stringify(tally));
  expect(tally.alike).toBeGreaterThan(0);
  expect(tally.limits).toBeGreaterThan(pairs / 2);
  expect(tally.differing).toBeGreaterThan(pairs);
});

/** Whether both recommend it, and the limits have room and have none as it is said. */
function isIn(
  { version, rooms: { full, free, isOpen } }: LimitDifference,
  old: Turn,
  own: Turn,
  { events }: LimitedSituation,
): boolean {
  const [its, other] = version === "before" ? [old, own] : [own, old];
  const taken = its.counts.get(full.limit.title ?? "");
  if (taken === undefined || taken.all < full.limit.count) return false;
  const hasRoom = free.every(({ limit }) => {
    const found = other.counts.get(limit.title ?? "");
    return found === undefined || found.all < limit.count;
  });
  if (!hasRoom) return false;
  // What is left out of the words does not matter.
  if (!full.isTaken) expect(taken.before).toBe(0);
  if (!isOpen && full.limit.counting !== null) expect(events).not.toBe(null);
  for (const { limit, isTaken, isAlike } of free) {
    const found = other.counts.get(limit.title ?? "");
    if (!isTaken) expect(found?.before).toBe(0);
    if (isAlike) expect(found?.before).toBe(taken.before);
  }
  return true;
}
