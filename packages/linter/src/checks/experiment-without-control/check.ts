import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";

/** An experiment in which nobody is left as before. */
export const experimentWithoutControl = defineCheck({
  code: "HR8015",
  name: "experiment-without-control",
  group: "method",
  level: "info",
  rows: ["T8", "O11"],
  onlyWithHeader: true,
  options: {
    names: {
      kind: "texts",
      default: ["control", "as before", "as usual", "old way", "none", "off", "Kontrolle"],
      says: "What the group is called that is treated as before",
    },
  },
  explanation:
    "Try what cannot be done here, with method. Without a group that is treated as before, a better month looks like a better idea.",
  wrong:
    'playbook "P"\nfact account is text\nexperiment chat splits account\n  quick 50%, slow 50%\nwhen chat = quick then call customer',
  right:
    'playbook "P"\nfact account is text\nexperiment chat splits account\n  control 50%, quick 50%\nwhen chat = quick then call customer',
  look({ statements, options: { names }, report }) {
    const known = new Set(names.map(fold));
    for (const { name, variants } of statements("experiment")) {
      if (name === null || variants.length < 2) continue;
      if (variants.some((one) => known.has(fold(one.name.text)))) continue;
      report(name.span, {
        message: `No variant of \`${name.text}\` is a control group.`,
        hint: "Add one that is treated as before, and call it `control`.",
      });
    }
  },
});
