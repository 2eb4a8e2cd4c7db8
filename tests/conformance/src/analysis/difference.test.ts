import { differenceBetween } from "@handrail/analysis";
import { type Decision, loadPlan, type Plan, RecordError } from "@handrail/evaluator";
import { createModel } from "@handrail/model";
import { mutationOf } from "@handrail/sdk";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Trial, trials } from "../generators/trials.ts";
import { print } from "../printer/files.ts";
import { identify } from "../printer/identities.ts";
import { plain } from "../printer/style.ts";

// Whatever the language can say, slightly changed: no situation may be decided differently of which the difference says that it is not.

const playbooks = Number(process.env.HANDRAIL_DIFFERENCES ?? 5);
const seed = Number(process.env.HANDRAIL_SEED ?? 1);
const situations = 30;
const changesEach = 3;

it(`${playbooks} playbooks, ${changesEach} changes each`, { timeout: 3_600_000 }, async () => {
  const tally = { compared: 0, none: 0, regions: 0, unclear: 0, differing: 0, asking: 0 };
  const property = fc.asyncProperty(trials(situations), (trial) => look(trial, tally));
  await fc.assert(property, { seed, numRuns: playbooks, endOnFailure: true });
  console.log(JSON.stringify(tally));
  expect(tally.differing).toBeGreaterThan(0);
  expect(tally.regions).toBeGreaterThan(0);
});

type Tally = Record<"compared" | "none" | "regions" | "unclear" | "differing" | "asking", number>;

async function look(trial: Trial, tally: Tally): Promise<void> {
  const source = print(identify(trial.playbook), plain);
  const model = createModel();
  model.setFile("a.playbook", { text: source.source });
  for (const [path, text] of Object.entries(source.files)) model.setFile(path, { text });
  const pairs: (readonly [Plan, Plan])[] = [];
  await mutationOf(model, ["a.playbook"], {
    isEquivalent: ({ before, after }) => {
      pairs.push([before, after]);
      return true;
    },
  });
  const step = Math.max(1, Math.floor(pairs.length / changesEach));
  for (const [index, pair] of pairs.entries())
    if (index % step === 0) compare(pair, trial, source.source, tally);
}

function compare(pair: readonly [Plan, Plan], trial: Trial, source: string, tally: Tally): void {
  const [before, after] = pair;
  const { none, actions, asks, unclear } = differenceBetween(before, after, {
    steps: 300_000,
    regions: 10,
  });
  tally.compared += 1;
  if (none) tally.none += 1;
  tally.regions += actions.reduce((sum, { regions }) => sum + regions.length, 0);
  tally.unclear += unclear.length;
  const told = new Set([...actions, ...unclear].map(({ action }) => action));
  const [one, other] = [loadPlan(before), loadPlan(after)];
  for (const { record, now } of trial.situations) {
    let decisions: readonly [Decision, Decision];
    try {
      decisions = [one.decide(record, { now }), other.decide(record, { now })];
    } catch (error) {
      if (error instanceof RecordError) continue;
      throw error;
    }
    const [asked, asksNow] = decisions.map(({ questions }) => JSON.stringify(questions));
    if (asked !== asksNow) {
      tally.asking += 1;
      // What limits lack is told with them.
      const isTold = asks.length + actions.length + unclear.length > 0;
      expect({ asked, asksNow, isTold, record, source }).toMatchObject({ isTold: true });
    }
    const [old, own] = decisions.map(said);
    for (const action of new Set([...(old?.keys() ?? []), ...(own?.keys() ?? [])])) {
      if (old?.get(action) === own?.get(action)) continue;
      tally.differing += 1;
      expect({ action, told: told.has(action) || told.has(null), record, source }).toMatchObject({
        told: true,
      });
    }
  }
}

/** By action, whether it is recommended (put off or not), blocked, pending, and with which deadlines. */
function said({ recommendations, deferred, blocked, pending }: Decision): Map<string, string> {
  const found = new Map<string, string[]>();
  const note = (action: string, text: string) =>
    found.set(action, [...(found.get(action) ?? []), text]);
  for (const one of [...recommendations, ...deferred])
    note(one.action, `made ${one.by} ${one.to} ${one.via} ${one.due} ${one.priority}`);
  for (const one of blocked) note(one.action, `blocked ${one.by} ${one.to} ${one.via}`);
  for (const one of pending) note(one.action, "pending");
  return new Map([...found].map(([action, all]) => [action, all.sort().join(", ")]));
}
