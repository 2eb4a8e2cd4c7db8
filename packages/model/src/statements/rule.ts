import { fold, type RuleStatement } from "@handrail/syntax";
import { sameTitle } from "../findings/rules.ts";
import type { LinkedRule } from "../linked/playbook.ts";
import type { OutlinedRule } from "../scope/declarations.ts";
import { checkActions, rolesIn } from "./actions.ts";
import { annotations, wholeCondition } from "./annotations.ts";
import { type Checking, earlierThan, type StatementContext } from "./context.ts";
import { checkMembership, isTied, membership } from "./membership.ts";
import { checkOwnId } from "./own-id.ts";
import { recommendation } from "./recommendation.ts";
import { checkValidity } from "./validity.ts";

export function outlineRule(node: RuleStatement, index: number): OutlinedRule {
  return {
    title: node.title?.value ?? null,
    id: node.id?.value ?? null,
    actions: node.actions.map(({ name }) => name.text),
    roles: rolesIn(node.actions),
    choice: node.choice?.text ?? null,
    priority: node.priority?.value ?? 0,
    index,
  };
}

/**
 * A rule without its identity, which depends on the other rules.
 *
 * @param index its place among the statements of its file
 */
export function linkRule(
  context: StatementContext,
  node: RuleStatement,
  index: number,
): Omit<LinkedRule, "id"> {
  const place = context.on.place(node.span);
  return {
    title: node.title?.value ?? null,
    choice: membership(context, node, index),
    when: wholeCondition(context.on, node.when, node.unless, place),
    ...annotations(node),
    then: node.actions.map((use) => recommendation(context, use)),
    place,
  };
}

export function checkRule(checking: Checking, node: RuleStatement, index: number): void {
  const then = checking.looked(index) ?? linkRule(checking, node, index).then;
  checkActions(checking, node.actions, then);
  checkValidity(checking, node.valid);
  checkMembership(checking, node, index);
  checkUnique(checking, node, index);
}

function checkUnique(checking: Checking, node: RuleStatement, index: number): void {
  const { title, id } = node;
  const { file, on, where } = checking;
  const { titles } = checking.register();
  const titled =
    title === null ? undefined : earlierThan(titles.get(fold(title.value)), file, index);
  if (title !== null && titled !== undefined && !isTied(checking, node, index)) {
    on.report(sameTitle, title.span, { title: title.value, place: where(titled) });
  }
  checkOwnId(checking, "ruleIds", id, index);
}
