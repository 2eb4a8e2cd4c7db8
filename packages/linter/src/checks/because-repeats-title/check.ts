import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";

/** A reason that says the title again. */
export const becauseRepeatsTitle = defineCheck({
  code: "HR7133",
  name: "because-repeats-title",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "The title says what, `because` says why. A reason that repeats the title gives none, and the seller reads the same words twice.",
  wrong: 'rule "Call back" when urgent then call customer because "Call back!"',
  right: 'rule "Call back" when urgent then call customer because "Slow answers frustrate buyers"',
  look({ statements, report }) {
    for (const { title, because } of [
      ...statements("rule"),
      ...statements("never"),
      ...statements("limit"),
    ]) {
      if (title === null || because === null || fold(because.value) === "") continue;
      if (fold(title.value) !== fold(because.value)) continue;
      report(because.span, {
        message: `“${because.value}” is the title again, and no reason.`,
        hint: "Say why: what happens to the customer, or to us, without it?",
      });
    }
  },
});
