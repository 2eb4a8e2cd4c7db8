import { defineCheck } from "../../check.ts";
import { reportUnused } from "../../unused.ts";

/** An action that nothing speaks of. */
export const unusedAction = defineCheck({
  code: "HR7107",
  name: "unused-action",
  group: "clarity",
  level: "info",
  needsUsers: true,
  options: {},
  explanation:
    "An action that no rule recommends and no guardrail forbids can never come up. It is left from something that was taken out, or its rule is missing.",
  wrong:
    "action call customer is human, helps\naction send gift is human, helps\nwhen urgent then call customer",
  right: "action call customer is human, helps\nwhen urgent then call customer",
  look(context) {
    reportUnused(context, "action", { hint: "Remove it, or write the rule that recommends it." });
  },
});
