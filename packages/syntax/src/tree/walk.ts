import type { Node } from "./span.ts";

/**
 * The nodes directly below a node, in the order of its fields.
 *
 * @example
 * const [define] = parse("define late as days > 5").statements;
 * childrenOf(define.value).map(({ kind }) => kind); // ["nameExpression", "literal"]
 */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  addNodesBelow(node, children);
  return children;
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
    if (visit(next) === false) continue;
    const first = waiting.length;
    addNodesBelow(next, waiting);
    reverseFrom(waiting, first);
  }
}

/** The nodes of a node's fields: a node itself, those of a list, or those of a record that is none, such as a link of a chain. */
function addNodesBelow(owner: object, nodes: Node[]): void {
  if (Array.isArray(owner)) {
    for (const value of owner) addNode(value, nodes);
    return;
  }
  // Trees are plain objects, and this allocates nothing.
  for (const field in owner)
    addNode((owner as { readonly [field: string]: unknown })[field], nodes);
}

function addNode(value: unknown, nodes: Node[]): void {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) nodes.push(value);
  else addNodesBelow(value, nodes);
}

function isNode(value: object): value is Node {
  return "kind" in value && "span" in value;
}

function reverseFrom(nodes: Node[], first: number): void {
  for (let low = first, high = nodes.length - 1; low < high; low += 1, high -= 1) {
    const [left, right] = [nodes[low], nodes[high]];
    if (left === undefined || right === undefined) break;
    nodes[low] = right;
    nodes[high] = left;
  }
}
