import { defineCheck } from "../../check.ts";
import { called, headOf } from "../../tree.ts";

/** A rule that gives no reason. */
export const ruleWithoutBecause = defineCheck({
  code: "HR7102",
  name: "rule-without-because",
  group: "clarity",
  level: "info",
  onlyWithHeader: true,
  options: {},
  explanation:
    "`because` is what a seller reads beside the recommendation. People follow a rule whose reason they know, and can tell when it does not fit.",
  wrong: 'playbook "P"\nrule "Call back"\n  when urgent\n  then call customer',
  right:
    'playbook "P"\nrule "Call back"\n  when urgent\n  then call customer\n  because "They wait"',
  look({ tree, statements, report }) {
    for (const rule of statements("rule")) {
      if (rule.because !== null) continue;
      report(headOf(tree, rule), {
        message: `${called(rule, "This rule")} does not say why.`,
        hint: 'Add `because "…"`: the reason that a seller will read.',
      });
    }
  },
});
