import { defineCheck } from "../../check.ts";
import { firstWord } from "../../tree.ts";

/** A rule that has no name. */
export const ruleWithoutTitle = defineCheck({
  code: "HR7101",
  name: "rule-without-title",
  group: "clarity",
  level: "info",
  onlyWithHeader: true,
  options: {},
  explanation:
    "A rule's title is how a decision says why, how a test report names what failed, and how another playbook leaves the rule out. Without one it is called by a number made of its content, which changes with every word.",
  wrong: 'playbook "P"\nwhen urgent then call customer because "They wait"',
  right: 'playbook "P"\nrule "Call back" when urgent then call customer because "They wait"',
  look({ tree, statements, report }) {
    for (const rule of statements("rule")) {
      if (rule.title !== null) continue;
      report(firstWord(tree, rule), {
        message: "This rule has no title, so a decision cannot say by name why it recommends.",
        hint: 'Begin it with `rule "…"`, in words that a customer could read.',
      });
    }
  },
});
