import { fold, type Name, nearest } from "@handrail/syntax";
import { replacement } from "../findings/fixes.ts";
import { undeclaredAction } from "../findings/names.ts";
import type { Checking } from "./context.ts";

/** Once one action is declared, all must be. */
export function checkActionName({ on, scope }: Checking, { text, span }: Name): void {
  if (!scope.declaresActions || scope.actions.has(fold(text))) return;
  const near = nearest(
    text,
    [...scope.actions.values()].map(({ name }) => name),
  );
  on.report(undeclaredAction, span, { name: text, near }, replacement(span, near));
}
