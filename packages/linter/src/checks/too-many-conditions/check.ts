import type { Expression } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { called, conditionsOf } from "../../tree.ts";

/** A rule with more conditions than a reader can hold. */
export const tooManyConditions = defineCheck({
  code: "HR7116",
  name: "too-many-conditions",
  group: "clarity",
  level: "info",
  options: {
    most: { kind: "number", default: 6, minimum: 1, says: "How many conditions a rule may have" },
  },
  explanation:
    "A condition of many parts cannot be read aloud, and nobody can say when it fires. Parts that belong together are a `define` with a name; many rules over the same facts are a table.",
  wrong: "when a and b and c and d and e and f and g then call customer",
  right:
    "define worth it as a and b and c and d\nwhen worth it and e and f and g then call customer",
  look({ statements, options: { most }, report }) {
    for (const one of [...statements("rule"), ...statements("never")]) {
      const conditions = conditionsOf(one);
      const number = conditions.reduce((sum, condition) => sum + partsIn(condition), 0);
      const [first] = conditions;
      if (number <= most || first === undefined) continue;
      report(first.span, {
        message: `${called(one, one.kind === "rule" ? "This rule" : "This guardrail")} has ${number} conditions; more than ${most} are hard to follow.`,
        hint: "Give parts that belong together a name with `define`, or make a table.",
      });
    }
  },
});

function partsIn(condition: Expression): number {
  switch (condition.kind) {
    case "chain":
      return [condition.first, ...condition.rest.map(({ operand }) => operand)]
        .map(partsIn)
        .reduce((sum, one) => sum + one, 0);
    case "not":
      return partsIn(condition.operand);
    case "parenthesis":
      return partsIn(condition.inner);
    default:
      return 1;
  }
}
