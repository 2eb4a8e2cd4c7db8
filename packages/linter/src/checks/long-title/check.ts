import type { Node, TextLiteral } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";

/** A title that does not fit on a line. */
export const longTitle = defineCheck({
  code: "HR7124",
  name: "long-title",
  group: "clarity",
  level: "info",
  options: {
    most: { kind: "number", default: 80, minimum: 10, says: "How many letters a title may have" },
  },
  explanation:
    "A title is a name: it stands in lists, in reports and beside recommendations. What does not fit there belongs into `because`.",
  wrong:
    'rule "Whenever somebody has been waiting for an answer for a long time, we call them back before anything else is done" when late then call customer',
  right: 'rule "Who waits is called first" when late then call customer',
  look({ tree, options: { most }, report }) {
    for (const statement of tree.statements) {
      const { title } = statement as Node & { readonly title?: TextLiteral | null };
      if (title === null || title === undefined || title.value.length <= most) continue;
      report(title.span, {
        message: `This title has ${title.value.length} letters; more than ${most} do not fit on a line.`,
        hint: "Name it shortly, and say the rest in `because`.",
      });
    }
  },
});
