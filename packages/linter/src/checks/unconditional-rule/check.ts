import { defineCheck } from "../../check.ts";
import { dependsOnSituation } from "../../conditions/about.ts";
import { called, headOf } from "../../tree.ts";

/** A rule that acts whatever the situation is. */
export const unconditionalRule = defineCheck({
  code: "HR8005",
  name: "unconditional-rule",
  group: "method",
  level: "warning",
  rows: ["H12"],
  options: {},
  explanation:
    "Recipes off the shelf ignore the single situation. A rule without any condition on it recommends the same to everybody, always, and soon nobody reads it.",
  wrong: 'rule "Always"\n  when 1 < 2\n  then call customer',
  right: 'rule "Who waits is called"\n  when waiting\n  then call customer',
  look({ file, tree, statements, own, report }) {
    for (const { when, choice, place } of own?.rules ?? []) {
      if (place.file !== file || dependsOnSituation(when)) continue;
      const rule = statements("rule").find(({ span }) => span.start === place.span.start);
      // The last rule of a choice is what holds otherwise.
      if (rule === undefined || (choice !== null && rule.when === null)) continue;
      report(headOf(tree, rule), {
        message: `${called(rule, "This rule")} acts whatever the situation is.`,
        hint: "Add `when …`: in which situation does it help?",
      });
    }
  },
});
