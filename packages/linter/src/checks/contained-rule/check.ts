import type { PlanRule } from "@handrail/evaluator";
import type { LinkedRule } from "@handrail/model";
import { defineProof } from "../../check.ts";
import type { Subject } from "../../proving/context.ts";
import { addsNothing } from "../../proving/recommends.ts";
import { conditionOf, named } from "../../proving/sentences.ts";
import { canHold } from "../../questions/can-hold.ts";
import { containedIn } from "../../questions/contained-in.ts";

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
  about: ["rule", "table"],
  *prove({ model, file, own, report }) {
    const rules = candidates(own);
    const byId = new Map(rules.map((one) => [one.planned.id, one]));
    for (const one of rules) {
      if (one.linked.place.file !== file) continue;
      yield one.linked.place;
      const outer = containedIn(own, one.planned, (id) => rivalOf(one, byId.get(id), own));
      if (outer === null) continue;
      const answer = canHold(own, one.planned);
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

/** Another rule that recommends all that this one does. */
function rivalOf(one: Candidate, other: Candidate | undefined, { plan }: Subject) {
  if (other === undefined || other === one || !addsNothing(one.planned, other.planned, plan))
    return null;
  const yields = isBefore(one, other) && addsNothing(other.planned, one.planned, plan);
  return { linked: other.linked, rule: other.planned, yields };
}

function isBefore({ linked: { place: left } }: Candidate, { linked: { place } }: Candidate) {
  return left.file === place.file ? left.span.start < place.span.start : left.file < place.file;
}
