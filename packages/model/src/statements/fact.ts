import type { FactStatement } from "@handrail/syntax";
import type { LinkedFact, Place } from "../linked/expression.ts";
import type { DeclaredFact } from "../scope/declarations.ts";
import type { ScopedFact } from "../scope/scope.ts";
import { anyType } from "../types/basic.ts";
import { typeOfNode } from "../types/of-node.ts";
import type { Checking } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";

export function declareFact(node: FactStatement, index: number): DeclaredFact | null {
  if (node.name === null) return null;
  const type = node.type === null ? anyType : typeOfNode(node.type);
  return { name: node.name.text, index, type, ask: node.ask?.value ?? null };
}

export function checkFact(checking: Checking, node: FactStatement, index: number): void {
  if (node.type !== null) typeOfNode(node.type, checking.on.report);
  checkDeclaredOnce(checking, "fact", node.name, index);
}

export function linkFact({ name, type, ask }: ScopedFact, place: Place): LinkedFact {
  return { name, type, inferred: false, ask, place };
}
