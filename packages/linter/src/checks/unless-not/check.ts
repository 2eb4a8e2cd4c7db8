import { defineCheck } from "../../check.ts";
import { inside } from "../../opposites.ts";
import { quoted } from "../../words.ts";

/** `unless not ready`. */
export const unlessNot = defineCheck({
  code: "HR7115",
  name: "unless-not",
  group: "clarity",
  level: "warning",
  options: {},
  explanation:
    "`unless` is a negation already, so `unless not ready` says `when ready` in a roundabout way. Readers take it for the opposite of what it means.",
  wrong: "when urgent then call customer unless not reachable",
  right: "when urgent and reachable then call customer",
  look({ tree, statements, text, report }) {
    for (const one of [...statements("rule"), ...statements("never")]) {
      const { unless, when } = one;
      const not = unless === null ? null : inside(unless);
      if (unless === null || not?.kind !== "not") continue;
      const meant = text(not.operand.span);
      const word = tree.text.lastIndexOf("unless", unless.span.start);
      const span = { start: word, end: unless.span.end };
      const isAlone = when === null && one.kind === "never";
      report(span, {
        message: `${quoted(text(span))} says ${quoted(meant)} with two negations.`,
        hint: isAlone
          ? `Write ${quoted(`when ${meant}`)}.`
          : `Add ${quoted(`and ${meant}`)} to the condition instead.`,
        fix: isAlone
          ? {
              title: `Replace with ${quoted(`when ${meant}`)}`,
              certain: true,
              edits: [{ span, text: `when ${meant}` }],
            }
          : undefined,
      });
    }
  },
});
