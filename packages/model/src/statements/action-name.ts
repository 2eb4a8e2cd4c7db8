import { fold, type Name, nearest } from "@handrail/syntax";
import { replacement } from "../findings/fixes.ts";
import { undeclaredAction } from "../findings/names.ts";
import { meantAction } from "../meant/action.ts";
import { inLatin } from "../meant/lookalike.ts";
import type { Checking } from "./context.ts";

/** Once one action is declared, all must be. */
export function checkActionName({ on, scope }: Checking, { text, span }: Name): void {
  if (!scope.declaresActions || scope.actions.has(fold(text))) return;
  const names = [...scope.actions.values()].map(({ name }) => name);
  const near = nearest(inLatin(text) ?? text, names);
  const meant = meantAction(text, names);
  on.report(
    undeclaredAction,
    span,
    {
      name: text,
      near,
      meant,
      bare: names.find((name) => name.toLowerCase().startsWith(`${text.toLowerCase()} `)),
      isCondition: isCondition(text, (folded) => scope.names.has(folded)),
    },
    replacement(span, meant ?? near),
  );
}

/** Whether a name is rather a fact with `is` and a value. */
function isCondition(name: string, isKnown: (fold: string) => boolean): boolean {
  const at = name.toLowerCase().indexOf(" is ");
  return at > 0 && isKnown(fold(name.slice(0, at)));
}
