import type { Clause, TextLiteral } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { quoted } from "../../words.ts";

/** `because ""`. */
export const emptyText = defineCheck({
  code: "HR7132",
  name: "empty-text",
  group: "clarity",
  level: "warning",
  options: {},
  explanation:
    "An empty text stands where something should be said. It comes from a template that was not filled in, and is shown to the seller as nothing.",
  wrong: 'rule "Call" when urgent then call customer because ""',
  right: 'rule "Call" when urgent then call customer because "They wait"',
  look({ tree, text, report }) {
    for (const statement of tree.statements) {
      // Empty columns and paths have findings of their own, or a meaning.
      if (statement.kind === "read" || statement.kind === "use") continue;
      const parts = Object.values(statement as object).filter(isText);
      for (const { span, value } of parts) {
        if (value.trim() !== "") continue;
        report(span, {
          message: `${quoted(text(span))} says nothing.`,
          hint: "Write what it should say, or leave it out.",
        });
      }
    }
  },
});

type Text = TextLiteral | Clause<string>;

function isText(value: unknown): value is Text {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  const isOne = value.kind === "clause" || value.kind === "literal";
  return isOne && "value" in value && typeof value.value === "string";
}
