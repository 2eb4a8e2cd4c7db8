import { childrenOf, fold, type Name, type Node } from "@handrail/syntax";

/** How deep the parts of a sentence stand within one another. */
export interface Nesting {
  readonly deepest: number;
  /** By fold, how deep the names stand that it says: of each the deepest place. */
  readonly names: ReadonlyMap<string, number>;
}

/** What is no level of its own: nothing is worked out by it. */
const plain: ReadonlySet<string> = new Set(["nameExpression", "name", "literal"]);

/** @param statement none where there is no such sentence any more */
export function nestingOf(statement: Node | undefined): Nesting {
  const names = new Map<string, number>();
  let deepest = 0;
  // No recursion, so that no depth is too much.
  const waiting = (statement === undefined ? [] : childrenOf(statement)).map((node) => ({
    node,
    around: 0,
  }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, around } = next;
    const depth = plain.has(node.kind) ? around : around + 1;
    deepest = Math.max(deepest, depth);
    if (isName(node)) {
      const folded = fold(node.text);
      names.set(folded, Math.max(names.get(folded) ?? 0, depth));
    }
    for (const child of childrenOf(node)) waiting.push({ node: child, around: depth });
  }
  return { deepest, names };
}

function isName(node: Node): node is Name {
  return node.kind === "name";
}
