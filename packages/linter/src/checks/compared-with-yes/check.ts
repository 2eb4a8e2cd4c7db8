import { fold, type Node } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { nodesIn, nodesOf } from "../../tree.ts";
import { quoted } from "../../words.ts";

/** `urgent = yes`. */
export const comparedWithYes = defineCheck({
  code: "HR7136",
  name: "compared-with-yes",
  group: "clarity",
  level: "off",
  options: {},
  explanation:
    "A yes/no fact is a condition by itself: `urgent`, `not urgent`. Both ways of writing it mean the same, so this check is off until a house decides on one.",
  wrong: "when urgent = yes then call customer",
  right: "when urgent then call customer",
  look({ tree, text, report }) {
    for (const statement of tree.statements.filter(
      ({ kind }) => kind !== "test" && kind !== "read",
    )) {
      const subjects = subjectsIn(statement);
      for (const one of nodesOf(statement, "comparison")) {
        const [right] = one.right;
        if ((one.operator !== "=" && one.operator !== "is") || right?.kind !== "nameExpression")
          continue;
        const word = fold(right.name.text);
        if ((word !== "yes" && word !== "no") || subjects.has(one.left)) continue;
        const short = word === "yes" ? text(one.left.span) : `not ${text(one.left.span)}`;
        report(one.span, {
          message: `${quoted(text(one.span))} compares a yes/no fact.`,
          hint: `Write ${quoted(short)}, which means the same.`,
          fix: {
            title: `Replace with ${quoted(short)}`,
            certain: false,
            edits: [{ span: one.span, text: short }],
          },
        });
      }
    }
  },
});

/** Left sides that are no names: they cannot stand alone. */
function subjectsIn(statement: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const node of nodesIn(statement)) {
    if ("left" in node && isOther(node.left)) found.add(node.left);
  }
  return found;
}

function isOther(left: unknown): left is Node {
  return (
    typeof left === "object" && left !== null && "kind" in left && left.kind !== "nameExpression"
  );
}
