import { defineCheck } from "../../check.ts";
import { negationsIn } from "../../negations.ts";
import { inside, isNegative, withoutNot } from "../../opposites.ts";
import { quoted } from "../../words.ts";

/** `not` before something that is a negation already. */
export const doubleNegation = defineCheck({
  code: "HR7113",
  name: "double-negation",
  group: "clarity",
  level: "warning",
  options: {},
  explanation:
    "Two negations make the reader count. What is meant can be said straight, and means the same, unknown values included.",
  wrong: "when not stage != evaluation then call customer",
  right: "when stage = evaluation then call customer",
  look({ tree, text, report }) {
    for (const negation of tree.statements.flatMap(negationsIn)) {
      const inner = inside(negation.operand);
      const isDouble = inner.kind === "not" || (inner.kind === "comparison" && isNegative(inner));
      const straight = withoutNot(negation, tree.text);
      if (!isDouble || straight === null) continue;
      report(negation.span, {
        message: `${quoted(text(negation.span))} is negated twice.`,
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
