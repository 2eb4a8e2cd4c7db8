import type { LinkedPlaybook } from "@handrail/model";
import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { namesIn } from "../../conditions/about.ts";

/** A fact that rules need and nobody can be asked for. */
export const factWithoutAsk = defineCheck({
  code: "HR7125",
  name: "fact-without-ask",
  group: "clarity",
  level: "info",
  onlyWithHeader: true,
  needsUsers: true,
  options: {},
  explanation:
    "While a fact is unknown, the rules that need it wait, and it becomes a question. Without `ask` the question is only the fact's name, which a seller must translate. Facts that `read` takes from data need none.",
  wrong:
    'playbook "P"\nfact urgent is yes/no\nrule "Call" when urgent then call customer because "They wait"\ntest "t"\n  given urgent = yes\n  expect call customer',
  right:
    'playbook "P"\nfact urgent is yes/no\n  ask "Does it have to be today?"\nrule "Call" when urgent then call customer because "They wait"\ntest "t"\n  given urgent = yes\n  expect call customer',
  look({ statements, inPlaybooks, inUsers, model, report }) {
    const open = statements("fact").filter(({ ask }) => ask === null);
    if (open.length === 0) return;
    const needed = new Set(inPlaybooks(namesNeeded).flat());
    const read = new Set(
      inUsers((user) =>
        model.tree(user).statements.flatMap((one) => {
          return one.kind === "read" && one.name !== null ? [fold(one.name.text)] : [];
        }),
      ).flat(),
    );
    for (const { name } of open) {
      if (name === null) continue;
      const folded = fold(name.text);
      if (!needed.has(folded) || read.has(folded)) continue;
      report(name.span, {
        message: `Rules need \`${name.text}\`, and there is no question to ask for it.`,
        hint: 'Add `ask "…?"`, in the words that a seller would use.',
      });
    }
  },
});

/** Sorted, so that moving a sentence changes nothing. */
function namesNeeded({ rules, guardrails }: LinkedPlaybook): readonly string[] {
  const conditions = [...rules, ...guardrails].map(({ when }) => when);
  return [...new Set(conditions.flatMap((when) => [...namesIn(when)]))].sort();
}
