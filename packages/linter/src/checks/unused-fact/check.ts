import { defineCheck } from "../../check.ts";
import { wholeLines } from "../../tree.ts";
import { unusedIn } from "../../unused.ts";

/** A fact that nothing speaks of. */
export const unusedFact = defineCheck({
  code: "HR7106",
  name: "unused-fact",
  group: "clarity",
  level: "info",
  needsUsers: true,
  options: {},
  explanation:
    "A fact that no rule, guardrail or definition speaks of is asked of nobody and decides nothing. It is left from something that was taken out, or the rule that it was written for is missing.",
  wrong: "fact urgent is yes/no\nfact late is yes/no\nwhen urgent then call customer",
  right: "fact urgent is yes/no\nwhen urgent then call customer",
  look(context) {
    for (const one of unusedIn(context, "fact", context.statements("fact"))) {
      context.report(one.name.span, {
        message: `No sentence speaks of the fact \`${one.name.text}\`.`,
        hint: "Remove it, or write the sentence that it was declared for.",
        fix: {
          title: "Remove this declaration",
          certain: false,
          edits: [{ span: wholeLines(context.tree, one.span), text: "" }],
        },
      });
    }
  },
});
