import { type Clause, type FactStatement, fold } from "@handrail/syntax";
import { sameId } from "../findings/rules.ts";
import type { LinkedFact, Place } from "../linked/expression.ts";
import type { DeclaredFact } from "../scope/declarations.ts";
import type { ScopedFact } from "../scope/scope.ts";
import { anyType } from "../types/basic.ts";
import { typeOfNode } from "../types/of-node.ts";
import { type Checking, earlierThan } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";
import { slug } from "./identity.ts";

export function declareFact(node: FactStatement, index: number): DeclaredFact | null {
  if (node.name === null) return null;
  const type = node.type === null ? anyType : typeOfNode(node.type);
  return {
    name: node.name.text,
    index,
    type,
    ask: node.ask?.value ?? null,
    id: node.id?.value ?? null,
  };
}

export function checkFact(checking: Checking, node: FactStatement, index: number): void {
  if (node.type !== null) typeOfNode(node.type, checking.on.report);
  checkDeclaredOnce(checking, "fact", node.name, index);
  if (node.name !== null) checkId(checking, node.name.text, node.id, index);
}

/** The id is a further name in records, so it may be no other name's, and no other fact's id. */
function checkId(checking: Checking, name: string, id: Clause<string> | null, index: number): void {
  if (id === null || fold(id.value) === fold(name)) return;
  const { names, factIds } = checking.register();
  const [named] = names.get(fold(id.value)) ?? [];
  const taken = named ?? earlierThan(factIds.get(fold(id.value)), checking.file, index);
  if (taken === undefined) return;
  checking.on.report(sameId, id.span, { id: id.value, place: checking.where(taken) });
}

export function linkFact({ name, type, ask, id }: ScopedFact, place: Place): LinkedFact {
  return { id: id ?? slug(name), name, type, inferred: false, ask, place };
}
