import { blockedActions, canHold, neverHolds, neverMatters } from "@handrail/analysis";
import type { Decision, Plan } from "@handrail/evaluator";
import { loadPlan, RecordError } from "@handrail/evaluator/all";
import fc from "fast-check";
import { expect, it } from "vitest";
import { planOf } from "../comparison/load.ts";
import { type Trial, trials } from "../generators/trials.ts";
import { print } from "../printer/files.ts";
import { identify } from "../printer/identities.ts";
import { plain } from "../printer/style.ts";

// Whatever the language can say: no situation may show what the analysis has proved not to happen, and every example is one.

const playbooks = Number(process.env.HANDRAIL_PROOFS ?? 40);
const seed = Number(process.env.HANDRAIL_SEED ?? 1);
const situations = 40;

it(`${playbooks} playbooks, ${situations} situations each`, { timeout: 3_600_000 }, async () => {
  const tally = { yes: 0, no: 0, "cannot tell": 0, fired: 0, proved: 0 };
  const property = fc.asyncProperty(trials(situations), (trial) => look(trial, tally));
  await fc.assert(property, { seed, numRuns: playbooks, endOnFailure: true });
  console.log(JSON.stringify(tally));
  expect(tally.fired).toBeGreaterThan(playbooks);
});

type Tally = Record<"yes" | "no" | "cannot tell" | "fired" | "proved", number>;

async function look(trial: Trial, tally: Tally): Promise<void> {
  const source = print(identify(trial.playbook), plain);
  const plan = await planOf(source, "the playbook loads");
  const { decide, fired } = loadPlan(plan);
  const shown = {
    fired: new Set<string>(),
    recommended: new Set<string>(),
    alone: new Set<string>(),
  };
  for (const { record, now } of trial.situations) {
    try {
      for (const id of fired(record, { now })) shown.fired.add(id);
      note(decide(record, { now }), shown);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
    }
  }
  tally.fired += shown.fired.size;
  const proved = {
    fired: plan.rules.filter((rule) => neverHolds(plan, rule)),
    recommended: plan.rules.filter(
      (rule) => blockedActions(plan, rule).length === rule.then.length,
    ),
    alone: plan.guardrails.filter((one) => neverMatters(plan, one)),
  };
  for (const kind of ["fired", "recommended", "alone"] as const) {
    const wrong = proved[kind].map(({ id }) => id).filter((id) => shown[kind].has(id));
    tally.proved += proved[kind].length;
    expect({ kind, wrong, source }).toEqual({ kind, wrong: [], source });
  }
  examples(plan, source, tally);
}

function note(
  { recommendations, deferred, blocked }: Decision,
  shown: Record<"recommended" | "alone", Set<string>>,
) {
  for (const { rules } of [...recommendations, ...deferred]) {
    for (const { id } of rules) shown.recommended.add(id);
  }
  for (const { blockedBy } of blocked) {
    const [only] = blockedBy;
    if (blockedBy.length === 1 && only !== undefined) shown.alone.add(only.id);
  }
}

function examples(plan: Plan, source: unknown, tally: Tally): void {
  const { fired } = loadPlan(plan);
  for (const rule of plan.rules.slice(0, 3)) {
    const answer = canHold(plan, rule);
    tally[answer.answer] += 1;
    if (answer.answer !== "yes") continue;
    const { record, now } = answer.witness;
    expect({ fired: fired(record, { now }), source }).toEqual({
      fired: expect.arrayContaining([rule.id]),
      source,
    });
  }
}
