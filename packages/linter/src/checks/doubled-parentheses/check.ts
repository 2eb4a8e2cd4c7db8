import { defineCheck } from "../../check.ts";
import { nodesOf } from "../../tree.ts";
import { quoted } from "../../words.ts";

/** `((a or b))`. */
export const doubledParentheses = defineCheck({
  code: "HR7131",
  name: "doubled-parentheses",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "Parentheses group what is said. A second pair around the same words groups nothing, and makes the reader look for what it is there for.",
  wrong: "when ((urgent or late)) and paid then call customer",
  right: "when (urgent or late) and paid then call customer",
  look({ tree, text, report }) {
    for (const outer of tree.statements.flatMap((all) => nodesOf(all, "parenthesis"))) {
      if (outer.inner.kind !== "parenthesis") continue;
      report(outer.span, {
        message: `${quoted(text(outer.span))} stands in two pairs of parentheses.`,
        hint: "One pair is enough.",
        fix: {
          title: "Remove the outer pair",
          certain: true,
          edits: [{ span: outer.span, text: text(outer.inner.span) }],
        },
      });
    }
  },
});
