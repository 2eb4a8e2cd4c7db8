import { type ActionClause, fold, type RuleStatement } from "@handrail/syntax";
import { source } from "../expressions/source.ts";
import { actionTwice } from "../findings/actions.ts";
import { sameTitle } from "../findings/rules.ts";
import { afterDeadline, lateEscalation } from "../findings/time.ts";
import type { LinkedRecommendation } from "../linked/action.ts";
import type { LinkedRule } from "../linked/playbook.ts";
import type { OutlinedRule } from "../scope/declarations.ts";
import { checkActionName } from "./action-name.ts";
import { annotations, wholeCondition } from "./annotations.ts";
import { type Checking, earlierThan, type StatementContext } from "./context.ts";
import { isLonger } from "./duration-clause.ts";
import { checkMembership, isTied, membership } from "./membership.ts";
import { isNoAction } from "./no-action.ts";
import { checkOwnId } from "./own-id.ts";
import { recommendation } from "./recommendation.ts";
import { checkValidity } from "./validity.ts";

export function outlineRule(node: RuleStatement, index: number): OutlinedRule {
  return {
    title: node.title?.value ?? null,
    id: node.id?.value ?? null,
    actions: node.actions.map(({ name }) => name.text),
    roles: node.actions.flatMap(({ clauses }) => clauses.flatMap(rolesOf)),
    choice: node.choice?.text ?? null,
    priority: node.priority?.value ?? 0,
    index,
  };
}

function rolesOf(clause: ActionClause): readonly string[] {
  const hasRole = clause.kind === "by" || clause.kind === "to" || clause.kind === "escalating";
  return hasRole ? [clause.role.text] : [];
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
  const { then } = linkRule(checking, node, index);
  for (const [position, use] of node.actions.entries()) {
    const linked = then[position];
    if (isNoAction(checking, node.actions[position - 1], use)) continue;
    checkActionName(checking, use.name);
    if (linked !== undefined) checkTimes(checking, linked);
  }
  checkRepeated(checking, node, then);
  checkValidity(checking, node.valid);
  checkMembership(checking, node, index);
  checkUnique(checking, node, index);
}

function checkTimes({ on }: Checking, linked: LinkedRecommendation): void {
  const { within, after, escalation } = linked;
  if (within === null) return;
  const deadline = source(on, within.place.span);
  if (after !== null && isLonger(after, within, true)) {
    on.report(afterDeadline, after.place.span, {
      after: source(on, after.place.span),
      within: deadline,
    });
  }
  for (const step of escalation) {
    if (!isLonger(step.after, within, false)) continue;
    on.report(lateEscalation, step.after.place.span, {
      after: source(on, step.after.place.span),
      within: deadline,
    });
  }
}

/** One action to the same person by the same medium is one recommendation. */
function checkRepeated(
  { on }: Checking,
  node: RuleStatement,
  then: readonly LinkedRecommendation[],
): void {
  const seen = new Set<string>();
  for (const [position, { action, by, to, via }] of then.entries()) {
    const roles = [by, to, via].map((role) =>
      role === null ? "" : "text" in role ? fold(role.text) : source(on, role.value.place.span),
    );
    const key = [fold(action.name), ...roles].join("\n");
    const name = node.actions[position]?.name;
    if (seen.has(key) && name !== undefined) on.report(actionTwice, name.span, { name: name.text });
    seen.add(key);
  }
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
