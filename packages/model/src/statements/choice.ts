import type { ChoiceStatement } from "@handrail/syntax";
import { choiceOfOne } from "../findings/choices.ts";
import type { DeclaredChoice } from "../scope/declarations.ts";
import type { Checking } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";

export function declareChoice(node: ChoiceStatement, index: number): DeclaredChoice | null {
  if (node.name === null) return null;
  return { name: node.name.text, index, policy: node.policy?.value ?? "highest priority" };
}

export function checkChoice(checking: Checking, node: ChoiceStatement, index: number): void {
  checkDeclaredOnce(checking, "choice", node.name, index);
  if (node.name === null) return;
  const { text, span } = node.name;
  const members = checking.membersOf(text);
  if (members < 2) checking.on.report(choiceOfOne, span, { name: text, members });
}
