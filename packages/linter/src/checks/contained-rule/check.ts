import { canHold, implies, someSituation } from "@handrail/analysis";
import type { Evaluator, PlanRule } from "@handrail/evaluator";
import { loadPlan, RecordError } from "@handrail/evaluator/all";
import type { LinkedRule } from "@handrail/model";
import { defineProof } from "../../check.ts";
import type { Subject } from "../../proving/context.ts";
import { addsNothing } from "../../proving/recommends.ts";
import { conditionOf, named } from "../../proving/sentences.ts";

/** A rule that is true only where another is, and recommends no more. */
export const containedRule = defineProof({
  code: "HR7013",
  name: "contained-rule",
  group: "correctness",
  level: "warning",
  options: {},
  after: ["HR7010", "HR7104"],
  explanation:
    "Wherever this rule is true another one is, too, and that one recommends the same at least as urgently. So nothing is different without it, but for its reason. Most often its deadline, or one of its conditions, was meant to be another.",
  wrong:
    'fact visits is number\nrule "Often" when visits > 3 then call customer within 4h\nrule "Very often" when visits > 9 then call customer within 4h',
  right:
    'fact visits is number\nrule "Often" when visits > 3 then call customer within 4h\nrule "Very often" when visits > 9 then call customer within 1h',
  *prove({ model, file, own, report }) {
    const rules = candidates(own);
    const byId = new Map(rules.map((one) => [one.planned.id, one]));
    const inFile = rules.filter(({ linked }) => linked.place.file === file);
    for (const one of inFile) {
      yield;
      const others = alsoTrue(own, one).flatMap((id) => byId.get(id) ?? []);
      const outer = others.find(
        (other) =>
          other !== one &&
          addsNothing(one.planned, other.planned, own.plan) &&
          implies(own.plan, one.planned, other.planned) &&
          !(isBefore(one, other) && isMutual(own, one, other)),
      );
      if (outer === undefined) continue;
      const answer = canHold(own.plan, one.planned);
      const sentence = { kind: one.kind, linked: one.linked, statement: one.planned };
      const { title } = outer.linked;
      const other = title === null ? "a rule without a title" : `“${title}”`;
      report(conditionOf(model, sentence), {
        message: `${named(sentence)} recommends nothing that ${other} does not: wherever this one is true, so is that one.`,
        hint: "Leave it out, make the other one narrower, or say what is to be different here: a nearer deadline, say.",
        related: [{ ...outer.linked.place, message: `${other} is true there, too` }],
        example: answer.answer === "yes" ? answer.witness : undefined,
      });
    }
  },
});

interface Candidate {
  readonly kind: "rule" | "row";
  readonly linked: LinkedRule;
  readonly planned: PlanRule;
}

/** A choice may silence its rules, so they are left aside. */
function candidates({ linked, plan }: Subject): readonly Candidate[] {
  return linked.rules.flatMap((rule, index) => {
    const planned = plan.rules[index];
    const kind = rule.when.op === "hit" ? ("row" as const) : ("rule" as const);
    return planned === undefined || rule.choice !== null ? [] : [{ kind, linked: rule, planned }];
  });
}

const loaded = new WeakMap<Subject, Evaluator>();

/** The rules that are true in a situation in which this one is: of no others it can be a part. */
function alsoTrue(subject: Subject, { planned }: Candidate): readonly string[] {
  const { plan } = subject;
  const evaluator = loaded.get(subject) ?? loadPlan(plan);
  loaded.set(subject, evaluator);
  const situation = someSituation(plan, planned);
  if (situation === null) return [];
  const fired = firedIn(evaluator, situation);
  if (fired.includes(planned.id)) return fired;
  const answer = canHold(plan, planned);
  return answer.answer === "yes" ? firedIn(evaluator, answer.witness) : [];
}

function firedIn(
  { fired }: Evaluator,
  { record, now }: { readonly record: object; readonly now: string },
): readonly string[] {
  try {
    return fired({ ...record }, { now });
  } catch (error) {
    if (error instanceof RecordError) return [];
    throw error;
  }
}

/** Of two that say the same, the later one is told. */
function isMutual({ plan }: Subject, one: Candidate, other: Candidate): boolean {
  return addsNothing(other.planned, one.planned, plan) && implies(plan, other.planned, one.planned);
}

function isBefore({ linked: { place: left } }: Candidate, { linked: { place } }: Candidate) {
  return left.file === place.file ? left.span.start < place.span.start : left.file < place.file;
}
