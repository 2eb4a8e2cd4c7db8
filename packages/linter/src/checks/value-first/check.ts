import type { ComparisonOperator } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { nodesOf } from "../../tree.ts";
import { quoted } from "../../words.ts";

const turned: { readonly [Operator in ComparisonOperator]?: ComparisonOperator } = {
  "=": "=",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** `5 < size`. */
export const valueFirst = defineCheck({
  code: "HR7128",
  name: "value-first",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "A sentence names what it speaks of and then says something of it: `size > 5`. The other way round it reads backwards, and is easily taken for its opposite.",
  wrong: "when 5 < size then call customer",
  right: "when size > 5 then call customer",
  look({ tree, text, report }) {
    for (const one of tree.statements.flatMap((all) => nodesOf(all, "comparison"))) {
      const { left, operator, right } = one;
      const [other] = right;
      const turn = turned[operator];
      if (left.kind !== "literal" || other === undefined || right.length > 1) continue;
      if (turn === undefined || other.kind === "literal" || other.kind === "missing") continue;
      const straight = `${text(other.span)} ${turn} ${text(left.span)}`;
      report(one.span, {
        message: `${quoted(text(one.span))} names the value first.`,
        hint: `Write ${quoted(straight)}, which means the same.`,
        fix: {
          title: `Replace with ${quoted(straight)}`,
          // Right of a text a bare word may be a text, too.
          certain: left.type !== "text",
          edits: [{ span: one.span, text: straight }],
        },
      });
    }
  },
});
