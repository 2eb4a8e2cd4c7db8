import { type DefineStatement, fold, type Name } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { hints } from "../expressions/evidence.ts";
import { defineChain, defineCircle } from "../findings/declarations.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { DeclaredDefine } from "../scope/declarations.ts";
import { deepestNesting, longestChain } from "../scope/define-types.ts";
import { yesNo } from "../types/basic.ts";
import type { Checking } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";

export function declareDefine(node: DefineStatement, index: number): DeclaredDefine | null {
  return node.name === null ? null : { name: node.name.text, index, part: "whole" };
}

/** What a define comes to. A lone undeclared name is probably yes/no. */
export function defineValue(on: Elaboration, node: DefineStatement): TypedExpression {
  on.expect(node.value, hints(yesNo));
  return on.value(node.value);
}

export function checkDefine(checking: Checking, node: DefineStatement, index: number): void {
  checkDeclaredOnce(checking, "definition", node.name, index);
  defineValue(checking.on, node);
  checkCircle(checking, node.name);
}

/** Reports a circle, and a long chain, of what follows from facts at the name that begins it. */
export function checkCircle(checking: Checking, name: Name | null): void {
  if (name === null) return;
  const folded = fold(name.text);
  const circle = checking.circles().find(([first = ""]) => fold(first) === folded);
  if (circle !== undefined) checking.on.report(defineCircle, name.span, { circle });
  else if (checking.isChainTooLong(folded)) {
    checking.on.report(defineChain, name.span, { name: name.text, definitions: longestChain });
  } else if (checking.isNestedTooDeep(folded)) {
    checking.on.report(defineChain, name.span, { name: name.text, levels: deepestNesting });
  }
}
