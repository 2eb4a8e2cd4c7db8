import type { PlanGuardrail } from "@handrail/evaluator";
import type { LinkedGuardrail } from "@handrail/model";
import { defineProof } from "../../check.ts";
import { covers } from "../../conditions/covers.ts";
import type { Subject } from "../../proving/context.ts";
import { named } from "../../proving/sentences.ts";
import { neverMatters } from "../../questions/never-matters.ts";

/** A guardrail that blocks nothing which would be recommended without it. */
export const guardrailWithoutEffect = defineProof({
  code: "HR7015",
  name: "guardrail-without-effect",
  group: "correctness",
  level: "info",
  needsUsers: true,
  options: {},
  after: ["HR4001", "HR7010"],
  explanation:
    "Without this guardrail every decision is the same: no rule recommends what it would block, or other guardrails block it already. It may be meant for rules to come; then a comment or a test says so. Else it promises safety that comes from elsewhere, and a reader looks for it in the wrong place.",
  wrong:
    'fact ready is yes/no\nrule "Pitch" when ready then pitch project\nnever pitch project when ready = no',
  right:
    'fact ready is yes/no\nfact late is yes/no\nrule "Pitch" when late then pitch project\nnever pitch project when ready = no',
  about: ["never"],
  asksPlaybooks: true,
  *prove({ file, own, playbooks, report }) {
    // A file may be run by itself, too.
    const runs = [...new Set([own, ...playbooks])];
    const without = new Map<Subject, Set<PlanGuardrail>>(runs.map((one) => [one, new Set()]));
    for (const guardrail of own.linked.guardrails.toReversed()) {
      const { place } = guardrail;
      if (place.file !== file || runs.some((run) => keepsAway(run, guardrail))) continue;
      yield place;
      const all = runs.map((run) => ({ run, planned: plannedIn(run, guardrail) }));
      const isIdle = all.every(
        ({ run, planned }) =>
          planned === undefined || neverMatters(run, planned, without.get(run) ?? new Set()),
      );
      if (!isIdle || all.every(({ planned }) => planned === undefined)) continue;
      for (const { run, planned } of all) if (planned !== undefined) without.get(run)?.add(planned);
      const isAlone = all.every(({ run, planned }) => {
        const others = new Set(run.plan.guardrails);
        return planned === undefined || neverMatters(run, planned, others);
      });
      const sentence = { kind: "guardrail" as const, linked: guardrail };
      report(place, {
        message: `${named(sentence)} changes no decision: ${isAlone ? "no rule recommends what it would block" : "other guardrails block all that it does"}.`,
        hint: isAlone
          ? "Leave it out, or let it be about something that a rule recommends. If it is meant for rules to come, say so: `# handrail-ignore HR7015: why`."
          : "Leave it out, or say in it what the others do not.",
      });
    }
  },
});

function plannedIn({ linked, plan }: Subject, { place }: LinkedGuardrail) {
  const index = linked.guardrails.findIndex(
    (one) => one.place.file === place.file && one.place.span.start === place.span.start,
  );
  return plan.guardrails[index];
}

/** Where an action names no medium, a guardrail does not block it, and still says by which it is not to be done. */
function keepsAway({ linked }: Subject, { via, covers: pattern }: LinkedGuardrail): boolean {
  return (
    via !== null &&
    linked.rules.some(({ then }) =>
      then.some((one) => one.via === null && covers(pattern, one.action)),
    )
  );
}
