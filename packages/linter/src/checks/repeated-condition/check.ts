import { printExpression } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { nodesOf } from "../../tree.ts";
import { quoted } from "../../words.ts";

/** The same part twice in one condition. */
export const repeatedCondition = defineCheck({
  code: "HR7129",
  name: "repeated-condition",
  group: "clarity",
  level: "warning",
  options: {},
  explanation:
    "`a and a` says no more than `a`. One of the two was probably meant to be something else, and then the rule does not say what it should.",
  wrong: "when urgent and late and urgent then call customer",
  right: "when urgent and late then call customer",
  look({ tree, text, report }) {
    for (const chain of tree.statements.flatMap((all) => nodesOf(all, "chain"))) {
      if (new Set(chain.rest.map(({ operator }) => operator)).size > 1) continue;
      const known = new Set([printExpression(chain.first).toLowerCase()]);
      let before = chain.first.span.end;
      for (const { operand } of chain.rest) {
        const written = printExpression(operand).toLowerCase();
        if (known.has(written) && operand.kind !== "missing") {
          report(operand.span, {
            message: `${quoted(text(operand.span))} stands in this condition twice.`,
            hint: "Remove one, or write what was meant.",
            fix: {
              title: `Remove the second ${quoted(text(operand.span))}`,
              certain: true,
              edits: [{ span: { start: before, end: operand.span.end }, text: "" }],
            },
          });
        }
        known.add(written);
        before = operand.span.end;
      }
    }
  },
});
