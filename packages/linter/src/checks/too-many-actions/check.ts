import { defineCheck } from "../../check.ts";
import { called, headOf } from "../../tree.ts";

/** A rule that recommends more than anybody will do. */
export const tooManyActions = defineCheck({
  code: "HR7138",
  name: "too-many-actions",
  group: "clarity",
  level: "info",
  options: {
    most: { kind: "number", default: 4, minimum: 1, says: "How many actions a rule may recommend" },
  },
  explanation:
    "Who is told to do six things does the first. A rule of many actions is often several rules, each with a condition and a reason of its own.",
  wrong: "when urgent then call and write and visit and invite and send gift",
  right: "when urgent then call and write",
  look({ tree, statements, options: { most }, report }) {
    for (const rule of statements("rule")) {
      const { length } = rule.actions;
      if (length <= most) continue;
      report(headOf(tree, rule), {
        message: `${called(rule, "This rule")} recommends ${length} actions at once; more than ${most} are not done.`,
        hint: "Make several rules of it, or leave the most helpful ones.",
      });
    }
  },
});
