import { defineCheck } from "../../check.ts";
import { negationsIn } from "../../negations.ts";
import { inside, isNegative, withoutNot } from "../../opposites.ts";
import { quoted } from "../../words.ts";

/** `not` before a comparison that has an opposite. */
export const negatedComparison = defineCheck({
  code: "HR7114",
  name: "negated-comparison",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "`not x < 5` says `x >= 5` the long way round, and a reader has to work it out. The comparison with the opposite operator means exactly the same, unknown values included.",
  wrong: "when not deal value < 50k EUR then call customer",
  right: "when deal value >= 50k EUR then call customer",
  look({ tree, text, report }) {
    for (const negation of tree.statements.flatMap(negationsIn)) {
      const inner = inside(negation.operand);
      const straight = withoutNot(negation, tree.text);
      if (inner.kind !== "comparison" || isNegative(inner) || straight === null) continue;
      report(negation.span, {
        message: `${quoted(text(negation.span))} has a straight form.`,
        hint: `Write ${quoted(straight)}, which means the same.`,
        fix: {
          title: `Replace with ${quoted(straight)}`,
          certain: true,
          edits: [{ span: negation.span, text: straight }],
        },
      });
    }
  },
});
