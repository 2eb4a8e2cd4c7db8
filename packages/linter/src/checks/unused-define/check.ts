import { defineCheck } from "../../check.ts";
import { wholeLines } from "../../tree.ts";
import { unusedIn } from "../../unused.ts";

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
    for (const one of unusedIn(context, "define", context.statements("define"))) {
      context.report(one.name.span, {
        message: `No sentence speaks of the definition \`${one.name.text}\`.`,
        hint: "Remove it, or use it where its condition is written out.",
        fix: {
          title: "Remove this declaration",
          certain: false,
          edits: [{ span: wholeLines(context.tree, one.span), text: "" }],
        },
      });
    }
  },
});
