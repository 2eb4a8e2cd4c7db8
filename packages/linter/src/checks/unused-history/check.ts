import type { HistoryStatement } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { wholeLines } from "../../tree.ts";
import { unusedIn } from "../../unused.ts";

/** A history or a list that nothing speaks of. */
export const unusedHistory = defineCheck({
  code: "HR7110",
  name: "unused-history",
  group: "clarity",
  level: "info",
  needsUsers: true,
  options: {},
  explanation:
    "Histories and lists are the most expensive thing to deliver: somebody has to export every event. One that no sentence counts or looks into is work for nothing.",
  wrong:
    "history contact has\n  medium is text\nhistory order has\n  worth is number\nwhen no contact in last 30 days then call customer",
  right:
    "history contact has\n  medium is text\nwhen no contact in last 30 days then call customer",
  look(context) {
    const declared = context.tree.statements.filter(
      (one): one is HistoryStatement => one.kind === "history" || one.kind === "list",
    );
    for (const one of unusedIn(context, "history", declared)) {
      context.report(one.name.span, {
        message: `No sentence speaks of the ${one.kind} \`${one.name.text}\`.`,
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
