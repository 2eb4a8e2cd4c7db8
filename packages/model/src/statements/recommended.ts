import { fold, type Name, nearest } from "@handrail/syntax";
import type { ModelFindingDefinition } from "../findings/define.ts";
import { replacement } from "../findings/fixes.ts";
import { checkActionName } from "./action-name.ts";
import type { Checking } from "./context.ts";

/** A sentence about an action that no rule recommends does nothing. */
export function checkRecommended(
  checking: Checking,
  name: Name,
  idle: ModelFindingDefinition<{ readonly name: string; readonly near: string | undefined }>,
): void {
  const { on, scope } = checking;
  const { text, span } = name;
  const folded = fold(text);
  const recommended = checking.recommended();
  if (scope.declaresActions && !scope.actions.has(folded)) {
    checkActionName(checking, name);
  } else if (!recommended.some((one) => fold(one) === folded)) {
    const near = nearest(text, recommended);
    on.report(idle, span, { name: text, near }, replacement(span, near));
  }
}
