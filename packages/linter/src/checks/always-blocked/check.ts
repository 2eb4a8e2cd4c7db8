import { defineProof } from "../../check.ts";
import { blockedActions } from "../../questions/blocked-actions.ts";
import { neverHolds } from "../../questions/never-holds.ts";
import { listed } from "../../words.ts";

/** What a rule recommends, and guardrails block wherever it does. */
export const alwaysBlocked = defineProof({
  code: "HR7014",
  name: "always-blocked",
  group: "correctness",
  level: "warning",
  options: {},
  after: ["HR7010"],
  explanation:
    "Guardrails block this action in every situation in which its rule recommends it, so it is never recommended here. Either the guardrail asks for more than was meant, or the rule lacks what the guardrail asks for. All situations were thought of, also those in which something is unknown: a guardrail that cannot be decided blocks, too.",
  wrong:
    'fact ready is yes/no\nrule "Pitch" when ready = no then pitch project\nnever pitch project unless ready',
  right:
    'fact ready is yes/no\nrule "Pitch" when ready then pitch project\nnever pitch project unless ready',
  about: ["rule", "table"],
  *prove({ file, own, report }) {
    const { linked, plan } = own;
    for (const [index, rule] of linked.rules.entries()) {
      const planned = plan.rules[index];
      if (rule.place.file !== file || planned === undefined) continue;
      yield rule.place;
      const found = blockedActions(own, planned);
      if (found.length === 0 || neverHolds(own, planned)) continue;
      for (const { one, by } of found) {
        const recommended = rule.then[planned.then.indexOf(one)];
        if (recommended === undefined) continue;
        const guardrails = by.flatMap((guardrail) => {
          const found = linked.guardrails[plan.guardrails.indexOf(guardrail)];
          return found === undefined ? [] : [found];
        });
        const names = guardrails.map(({ title }) =>
          title === null ? "a guardrail" : `the guardrail “${title}”`,
        );
        const blocks = names.length === 1 ? "blocks" : "block";
        report(recommended.place, {
          message: `\`${recommended.action.name}\` is never recommended here: wherever this rule is true, ${listed([...new Set(names)])} ${blocks} it.`,
          hint: "Give the rule the condition that the guardrail asks for, or make the guardrail narrower.",
          related: guardrails.map(({ place, title }) => ({
            ...place,
            message: title === null ? "this guardrail blocks it" : `“${title}” blocks it`,
          })),
        });
      }
    }
  },
});
