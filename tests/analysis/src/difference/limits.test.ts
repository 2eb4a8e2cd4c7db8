import { differenceBetween } from "@handrail/analysis";
import { type JsonValue, loadPlan } from "@handrail/evaluator";
import { expect, it } from "vitest";
import { Draw } from "../agreement/draw.ts";
import { planOf } from "../testing/playbook.ts";

// Limits with few events: both versions decide every situation, and what only one of them puts off must be told, with its direction.

const pairs = Number(process.env.HANDRAIL_PAIRS ?? 40);
const seed = Number(process.env.HANDRAIL_SEED ?? 1);
const now = "2026-11-23T09:00:00Z";
const declarations = `fact ready is yes/no
fact late is yes/no
history contact has
  medium is one of phone, email
action call is human, helps
action write is digital, helps
rule "A" when ready then call
rule "B" when late then write
`;

function limit(draw: Draw): string {
  if (draw.chance(10)) return "";
  const covers = draw.from(["call", "call", "anything", "anything that helps"]);
  const count = 1 + draw.below(3);
  if (draw.chance(15)) return `limit "L" ${covers} to ${count} per decision\n`;
  const where = draw.from(["", " where medium = phone", " where medium is known"]);
  const per = draw.from(["24h", "10 days", "30 days", "2 months"]);
  return `limit "L" ${covers} to ${count} per ${per} counting contacts${where}\n`;
}

/** Up to four events, of some ages and media, one of them unknown. */
function* histories(draw: Draw): Iterable<readonly JsonValue[] | null> {
  yield null;
  for (let number = 0; number < 40; number += 1) {
    const age = draw.from([0, 5, 20, 45]);
    const at = new Date(Date.parse(now) - age * 86_400_000).toISOString();
    yield Array.from({ length: draw.below(5) }, () => {
      const medium = draw.from(["phone", "email", null]);
      return medium === null ? { at } : { at, medium };
    });
  }
}

it("what only one version's limit puts off is told", { timeout: 600_000 }, () => {
  const draw = new Draw(seed);
  const tally = { pairs: 0, alike: 0, limits: 0, unclear: 0, differing: 0 };
  while (tally.pairs < pairs) {
    tally.pairs += 1;
    const texts = [limit(draw), limit(draw)].map((one) => declarations + one);
    const [before, after] = texts.map((text) => planOf(text));
    if (before === undefined || after === undefined) throw new Error("no plans");
    const { none, actions, limits, unclear } = differenceBetween(before, after);
    expect(actions).toEqual([]);
    const sides = [loadPlan(before), loadPlan(after)];
    const deferred = (record: Record<string, JsonValue>) =>
      sides.map(
        ({ decide }) => new Set(decide(record, { now }).deferred.map(({ action }) => action)),
      );
    for (const contacts of histories(draw)) {
      for (const facts of [{ ready: true }, { late: true }, { ready: true, late: true }]) {
        const record = contacts === null ? facts : { ...facts, contacts };
        const [old, own] = deferred(record as Record<string, JsonValue>);
        for (const action of ["call", "write"]) {
          if (old?.has(action) === own?.has(action)) continue;
          tally.differing += 1;
          const version = old?.has(action) === true ? "before" : "after";
          const isTold = limits.some(
            (one) => one.version === version && one.actions.includes(action),
          );
          expect({ action, version, isTold: isTold || unclear.length > 0, record, texts }).toEqual({
            action,
            version,
            isTold: true,
            record,
            texts,
          });
          expect(none).toBe(false);
        }
      }
    }
    for (const { version, actions: put, example } of limits) {
      const [old, own] = [loadPlan(before), loadPlan(after)].map(
        ({ decide }) =>
          new Set(decide(example.record, { now: example.now }).deferred.map((one) => one.action)),
      );
      const [full, free] = version === "before" ? [old, own] : [own, old];
      const [first = ""] = put;
      expect([full?.has(first), free?.has(first), texts]).toEqual([true, false, texts]);
    }
    if (none) tally.alike += 1;
    tally.limits += limits.length;
    tally.unclear += unclear.length;
  }
  console.log(JSON.stringify(tally));
  expect(tally.alike).toBeGreaterThan(0);
  expect(tally.limits).toBeGreaterThan(pairs / 4);
});
