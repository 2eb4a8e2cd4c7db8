import { defineCheck } from "../../check.ts";
import { called, headOf } from "../../tree.ts";

/** A rule or guardrail that does not say where it comes from. */
export const ruleWithoutSource = defineCheck({
  code: "HR7103",
  name: "rule-without-source",
  group: "clarity",
  level: "off",
  onlyWithHeader: true,
  options: {},
  explanation:
    "`source` names where a rule comes from: a study, a decision, a meeting. It is what a reviewer asks for first when a rule is doubted. Not every house keeps sources, so this check is off until it is turned on.",
  wrong:
    'playbook "P"\nrule "Call back"\n  when urgent\n  then call customer\n  because "They wait"',
  right:
    'playbook "P"\nrule "Call back"\n  when urgent\n  then call customer\n  because "They wait"\n  source "Service report 2026"',
  look({ tree, statements, report }) {
    for (const one of [...statements("rule"), ...statements("never"), ...statements("limit")]) {
      if (one.source !== null) continue;
      report(headOf(tree, one), {
        message: `${called(one, "This sentence")} does not say where it comes from.`,
        hint: 'Add `source "…"`.',
      });
    }
  },
});
