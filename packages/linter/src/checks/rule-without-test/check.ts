import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { expectedBy } from "../../tested.ts";
import { called, headOf } from "../../tree.ts";
import { count } from "../../words.ts";

/** A rule none of whose actions a test expects. */
export const ruleWithoutTest = defineCheck({
  code: "HR7120",
  name: "rule-without-test",
  group: "clarity",
  level: "info",
  onlyWithHeader: true,
  options: {},
  explanation:
    "A test says in which situation a rule is meant to fire. Without one nobody notices when a change elsewhere keeps it from firing. A playbook without any test is told so once.",
  wrong:
    'playbook "P"\nrule "Call" when urgent then call customer because "They wait"\nrule "Write" when late then write because "They wait"\ntest "call"\n  given urgent = yes\n  expect call customer',
  right:
    'playbook "P"\nrule "Call" when urgent then call customer because "They wait"\ntest "call"\n  given urgent = yes\n  expect call customer',
  look(context) {
    const { tree, statements, report } = context;
    const rules = statements("rule");
    if (rules.length === 0) return;
    const { actions, tests } = expectedBy(context);
    if (tests === 0) {
      const header = statements("playbook")[0];
      if (header === undefined) return;
      report(headOf(tree, header), {
        message: `No test shows what ${count(rules.length, "rule")} of this playbook should do.`,
        hint: 'Write one: `test "…"`, `given …`, `expect …`.',
      });
      return;
    }
    for (const rule of rules) {
      const isTested = rule.actions.some(({ name }) => actions.has(fold(name.text)));
      if (isTested || rule.actions.length === 0) continue;
      report(headOf(tree, rule), {
        message: `No test expects what ${called(rule, "this rule")} recommends.`,
        hint: `Write one that ends with \`expect ${rule.actions[0]?.name.text}\`.`,
      });
    }
  },
});
