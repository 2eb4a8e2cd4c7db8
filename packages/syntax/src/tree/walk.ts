import type { Node } from "./span.ts";

/**
 * The nodes directly below a node, in the order of its fields.
 *
 * @example
 * const [define] = parse("define late as days > 5").statements;
 * childrenOf(define.value).map(({ kind }) => kind); // ["nameExpression", "literal"]
 */
export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap(nodesIn);
}

/**
 * Visits a node and all below it, parents first.
 *
 * @param visit gets each node; where it returns false, the nodes below are left out
 * @example
 * const [define] = parse("define late as days > 5").statements;
 * const kinds = [];
 * walk(define.value, ({ kind }) => void kinds.push(kind));
 * kinds; // ["comparison", "nameExpression", "name", "literal"]
 */
export function walk(node: Node, visit: (node: Node) => boolean | undefined): void {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (visit(next) !== false) waiting.push(...childrenOf(next).toReversed());
  }
}

/** A node itself, the nodes of a list, or those of a record that is none, such as a link of a chain. */
function nodesIn(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : Object.values(value).flatMap(nodesIn);
}

function isNode(value: object): value is Node {
  return "kind" in value && "span" in value;
}
