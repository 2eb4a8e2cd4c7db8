import { defineCheck } from "../../check.ts";
import { reportUnused } from "../../unused.ts";

/** A setting that nothing speaks of. */
export const unusedSetting = defineCheck({
  code: "HR7109",
  name: "unused-setting",
  group: "clarity",
  level: "info",
  needsUsers: true,
  options: {},
  explanation:
    "A setting is what a provider changes to fit a playbook to its house. One that no sentence uses looks as if it could be changed, and changes nothing.",
  wrong: "setting answer target is 1h\nwhen urgent then call customer within 1h",
  right: "setting answer target is 1h\nwhen urgent then call customer within answer target",
  look(context) {
    reportUnused(context, "setting", { hint: "Use it where its value is written, or remove it." });
  },
});
