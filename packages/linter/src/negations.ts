import type { Node, Not } from "@handrail/syntax";
import { inside } from "./opposites.ts";
import { nodesIn } from "./tree.ts";

/**
 * Every `not` in a sentence that can be judged by itself: one that stands within another is part of that, and before `or NAME` it is
 * not plain what the name belongs to.
 */
export function negationsIn(statement: Node): readonly Not[] {
  const found: Not[] = [];
  const left = new Set<Node>();
  for (const node of nodesIn(statement)) {
    if (isChain(node)) {
      let before = node.first;
      for (const { operator, operand } of node.rest) {
        if (operator === "or" && operand.kind === "nameExpression") left.add(before);
        before = operand;
      }
    }
    if (!isNot(node)) continue;
    if (!left.has(node)) found.push(node);
    const inner = inside(node.operand);
    if (inner.kind === "not") left.add(inner);
  }
  return found;
}

function isNot(node: Node): node is Not {
  return node.kind === "not";
}

function isChain(node: Node): node is Extract<ReturnType<typeof inside>, { kind: "chain" }> {
  return node.kind === "chain";
}
