import { fold, printExpression, type RuleStatement } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { called, conditionsOf, headOf, wholeLines } from "../../tree.ts";

/** Two rules that say the same. */
export const sameRule = defineCheck({
  code: "HR7104",
  name: "same-rule",
  group: "clarity",
  level: "warning",
  options: {},
  explanation:
    "Two rules of one condition that recommend the same action in the same way make one recommendation. Whoever changes one of them later will wonder why nothing happens, or why the other still holds.",
  wrong: "when urgent then call customer\nwhen urgent then call customer",
  right: "when urgent then call customer\nwhen late then call customer",
  look({ tree, statements, text, report }) {
    const known = new Map<string, RuleStatement>();
    for (const rule of statements("rule")) {
      const actions = rule.actions.map((use) => fold(text(use.span))).sort();
      const written = [
        rule.choice?.text ?? "",
        rule.when === null ? "" : printExpression(rule.when),
        rule.unless === null ? "" : printExpression(rule.unless),
        rule.valid === null ? "" : text(rule.valid.span),
        ...actions,
      ];
      const key = written.join("\n").toLowerCase();
      const first = known.get(key);
      if (first === undefined) {
        known.set(key, rule);
        continue;
      }
      const isBare = [rule.title, rule.because, rule.source, rule.priority].every((one) => !one);
      report(conditionsOf(rule)[0]?.span ?? headOf(tree, rule), {
        message: `${called(rule, "This rule")} says the same as ${called(first, "a rule above")}.`,
        hint: "Keep one of them, or say what is different.",
        fix: {
          title: "Remove this rule",
          certain: isBare,
          edits: [{ span: wholeLines(tree, rule.span), text: "" }],
        },
      });
    }
  },
});
