import { defineCheck } from "../../check.ts";
import { reportUnused } from "../../unused.ts";

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
    reportUnused(context, "fact", {
      hint: "Remove it, or write the sentence that it was declared for.",
    });
  },
});
