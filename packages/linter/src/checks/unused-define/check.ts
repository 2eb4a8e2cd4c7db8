import { defineCheck } from "../../check.ts";
import { reportUnused } from "../../unused.ts";

/** A definition that nothing speaks of. */
export const unusedDefine = defineCheck({
  code: "HR7108",
  name: "unused-define",
  group: "clarity",
  level: "info",
  needsUsers: true,
  options: {},
  explanation:
    "A definition gives a condition a name. One that nothing uses is shown in every decision and changes none.",
  wrong: "define late as days > 5\ndefine large as size > 5\nwhen late then call customer",
  right: "define late as days > 5\nwhen late then call customer",
  look(context) {
    reportUnused(context, "define", {
      noun: "definition",
      hint: "Remove it, or use it where its condition is written out.",
    });
  },
});
