import { printExpression } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";

/** Two definitions of one meaning. */
export const sameDefine = defineCheck({
  code: "HR7130",
  name: "same-define",
  group: "clarity",
  level: "warning",
  options: {},
  explanation:
    "Two names for one condition look like two conditions. When one of them is changed, rules that were meant to agree no longer do.",
  wrong:
    "define late as days > 5\ndefine overdue as days > 5\nwhen late and overdue then call customer",
  right: "define late as days > 5\nwhen late then call customer",
  look({ statements, report }) {
    const known = new Map<string, string>();
    for (const { name, value } of statements("define")) {
      if (name === null || value.kind === "missing") continue;
      const key = printExpression(value).toLowerCase();
      const first = known.get(key);
      known.set(key, first ?? name.text);
      if (first === undefined) continue;
      report(name.span, {
        message: `\`${name.text}\` is defined in the same words as \`${first}\`.`,
        hint: `Use \`${first}\` in its place, or say what is different.`,
      });
    }
  },
});
