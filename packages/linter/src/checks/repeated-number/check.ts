import { fold, type Literal, type Node, printExpression, walk } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { conditionsOf } from "../../tree.ts";
import { quoted } from "../../words.ts";

/** The same figure about the same thing, in several sentences. */
export const repeatedNumber = defineCheck({
  code: "HR7117",
  name: "repeated-number",
  group: "clarity",
  level: "info",
  options: {
    times: {
      kind: "number",
      default: 3,
      minimum: 2,
      says: "In how many sentences it may not stand",
    },
  },
  explanation:
    "A figure that stands in several sentences is one decision, written down several times: who changes it will miss one. A `setting` gives it a name, and a provider can fit it to its house.",
  wrong:
    "when deal value > 50k EUR and a then call\nwhen deal value > 50k EUR and b then write\nwhen deal value > 50k EUR and c then visit",
  right:
    "setting large deal is 50k EUR\nwhen deal value > large deal and a then call\nwhen deal value > large deal and b then write\nwhen deal value > large deal and c then visit",
  look({ statements, options: { times }, report }) {
    const places = new Map<string, { readonly literal: Literal; readonly in: Set<Node> }>();
    const sentences = [...statements("rule"), ...statements("never"), ...statements("define")];
    for (const one of sentences.toSorted((left, right) => left.span.start - right.span.start)) {
      const conditions = one.kind === "define" ? [one.value] : conditionsOf(one);
      for (const [subject, literal] of conditions.flatMap(figuresIn)) {
        const key = `${subject} ${printExpression(literal)}`;
        const known = places.get(key) ?? { literal, in: new Set() };
        known.in.add(one);
        places.set(key, known);
      }
    }
    for (const { literal, in: speaking } of places.values()) {
      if (speaking.size < times) continue;
      report(literal.span, {
        message: `${quoted(printExpression(literal))} stands in ${speaking.size} sentences about the same thing.`,
        hint: "Give it a name: `setting … is …`, and use the name.",
      });
    }
  },
});

/** Figures with what they are compared with. */
function figuresIn(condition: Node): readonly (readonly [string, Literal])[] {
  const found: (readonly [string, Literal])[] = [];
  walk(condition, (node) => {
    if (!isComparison(node)) return true;
    const subject = fold(printExpression(node.left));
    for (const side of node.right) {
      if (side.kind === "literal" && isFigure(side)) found.push([subject, side]);
    }
    return true;
  });
  return found;
}

function isComparison(
  node: Node,
): node is Extract<Parameters<typeof printExpression>[0], { kind: "comparison" }> {
  return node.kind === "comparison";
}

function isFigure(literal: Literal): boolean {
  if (literal.type === "number") return ![0, 1, 2].includes(literal.value);
  return literal.type === "percent" || literal.type === "money" || literal.type === "duration";
}
