import { type Decision, loadPlaybook, type Plan } from "@handrail/sdk";
import fc from "fast-check";

type PlanType = Plan["facts"][number]["type"];

/** A value of a type, or none: what a record may say of a fact. */
function someValue(type: PlanType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "yes/no":
      return fc.boolean();
    case "one of":
    case "step of":
      return fc.constantFrom(...type.values);
    case "money":
    case "number":
      return fc.constantFrom(0, 4, 5, 6, 49_999, 50_000, 50_001);
    case "date":
      return fc.constantFrom("2026-01-04", "2026-01-05", "2026-01-06");
    default:
      return fc.constantFrom("a", "b", "phone");
  }
}

/** What is to be done, without the names of the rules that say so: those may change with their sentences. */
function outcome({ recommendations, blocked, deferred, pending, questions }: Decision) {
  const plain = <T extends { readonly rules: readonly unknown[] }>(all: readonly T[]) =>
    all.map(({ rules, ...rest }) => ({ ...rest, reasons: reasonsOf(rules) }));
  return {
    recommendations: plain(recommendations),
    blocked: plain(blocked).map((one) => ({ ...one, blockedBy: reasonsOf(one.blockedBy) })),
    deferred: plain(deferred).map((one) => ({ ...one, limits: reasonsOf(one.limits) })),
    pending: pending.map(({ action, unknown }) => ({ action, unknown })),
    questions,
  };
}

function reasonsOf(rules: readonly unknown[]): readonly unknown[] {
  const reasons = rules.map((rule) => {
    const { because, source } = rule as { because: string | null; source: string | null };
    return JSON.stringify([because, source]);
  });
  return reasons.sort();
}

/**
 * A situation that two playbooks decide differently, with both decisions; null where generated situations show none.
 *
 * @param before the playbook's text
 * @param after its text after a change that should not matter
 */
export async function difference(before: string, after: string): Promise<unknown> {
  const [one, other] = await Promise.all([
    loadPlaybook({ source: before }),
    loadPlaybook({ source: after }),
  ]);
  const facts = Object.fromEntries(
    one.plan.facts.map(({ name, type }) => [name, fc.option(someValue(type), { freq: 3 })]),
  );
  const now = "2026-01-05T09:00:00Z";
  for (const record of fc.sample(fc.record(facts), { numRuns: 300, seed: 20_261_125 })) {
    const decisions = [one, other].map(({ decide }) => outcome(decide(record, { now })));
    if (JSON.stringify(decisions[0]) !== JSON.stringify(decisions[1])) return { record, decisions };
  }
  return null;
}
