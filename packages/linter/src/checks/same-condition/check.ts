import { printExpression, type RuleStatement } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { called } from "../../tree.ts";

/** Two rules of one condition that could be one. */
export const sameCondition = defineCheck({
  code: "HR7105",
  name: "same-condition",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "Two rules under the same condition are read as if they were about different situations. One rule with `and` says both, and is changed in one place. Rules with reasons, sources or choices of their own are left alone, for these would be lost.",
  wrong: "when urgent and paid then call customer\nwhen urgent and paid then send summary",
  right: "when urgent and paid then call customer and send summary",
  look({ statements, report }) {
    const known = new Map<string, RuleStatement>();
    for (const rule of statements("rule")) {
      const { when, unless, because, source, choice, priority, valid, tags } = rule;
      const isBare = [because, source, choice, priority, valid].every((one) => one === null);
      if (when === null || when.kind !== "chain" || !isBare || tags.length > 0) continue;
      const key = [when, unless]
        .map((one) => (one === null ? "" : printExpression(one)))
        .join("\n");
      const first = known.get(key);
      if (first === undefined) {
        known.set(key, rule);
        continue;
      }
      const actions = ({ actions: all }: RuleStatement) => all.map(({ name }) => name.text).join();
      if (actions(first) === actions(rule)) continue;
      report(when.span, {
        message: `${called(rule, "This rule")} holds in the same situations as ${called(first, "one above")}.`,
        hint: "Make one rule of them: `then … and …`.",
      });
    }
  },
});
