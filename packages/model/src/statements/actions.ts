import { type ActionClause, type ActionUse, fold } from "@handrail/syntax";
import { source } from "../expressions/source.ts";
import { actionTwice } from "../findings/actions.ts";
import { afterDeadline, lateEscalation } from "../findings/time.ts";
import type { LinkedRecommendation } from "../linked/action.ts";
import { checkActionName } from "./action-name.ts";
import type { Checking } from "./context.ts";
import { isLonger } from "./duration-clause.ts";
import { isNoAction } from "./no-action.ts";

/** The words after `by`, `to` and `escalating to`. */
export function rolesIn(uses: readonly ActionUse[]): readonly string[] {
  return uses.flatMap(({ clauses }) => clauses.flatMap(rolesOf));
}

function rolesOf(clause: ActionClause): readonly string[] {
  const hasRole = clause.kind === "by" || clause.kind === "to" || clause.kind === "escalating";
  return hasRole ? [clause.role.text] : [];
}

/** What is wrong with actions that are recommended together, given what they were linked to. */
export function checkActions(
  checking: Checking,
  uses: readonly ActionUse[],
  then: readonly LinkedRecommendation[],
): void {
  for (const [position, use] of uses.entries()) {
    const linked = then[position];
    if (isNoAction(checking, uses[position - 1], use)) continue;
    checkActionName(checking, use.name);
    if (linked !== undefined) checkTimes(checking, linked);
  }
  checkRepeated(checking, uses, then);
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
  uses: readonly ActionUse[],
  then: readonly LinkedRecommendation[],
): void {
  if (then.length < 2) return;
  const seen = new Set<string>();
  for (const [position, { action, by, to, via }] of then.entries()) {
    const roles = [by, to, via].map((role) =>
      role === null ? "" : "text" in role ? fold(role.text) : source(on, role.value.place.span),
    );
    const key = [fold(action.name), ...roles].join("\n");
    const name = uses[position]?.name;
    if (seen.has(key) && name !== undefined) on.report(actionTwice, name.span, { name: name.text });
    seen.add(key);
  }
}
