import { fold, type Name, nearest } from "@handrail/syntax";
import { replacement } from "../findings/fixes.ts";
import { ambiguousAction, undeclaredAction } from "../findings/names.ts";
import { meantAction, meantDenial } from "../meant/action.ts";
import { inLatin } from "../meant/lookalike.ts";
import { goesOnAs, writtenOut } from "../meant/whole-name.ts";
import type { Checking } from "./context.ts";

/** Once one action is declared, all must be. */
export function checkActionName({ on, scope }: Checking, { text, span, quoted }: Name): void {
  if (!scope.declaresActions) return;
  const names = [...scope.actions.values()].map(({ name }) => name);
  const bare = quoted ? undefined : writtenOut(on.text, span.start, text, names);
  const known = scope.actions.has(fold(text));
  if (bare !== undefined) {
    const whole = { start: span.start, end: bare.end };
    const edits = [{ span: whole, text: `\`${bare.name}\`` }];
    const fix = { title: "Put the name in backticks", certain: !known, edits };
    const details = { name: known ? bare.name : text, bare: bare.name, other: text };
    if (known) on.report(ambiguousAction, whole, details, fix);
    else on.report(undeclaredAction, whole, { ...details, near: undefined }, fix);
    return;
  }
  if (known) return;
  const meant = meantAction(text, names);
  const near = meant ?? nearest(inLatin(text) ?? text, names) ?? longer(text, names);
  const denied = meantDenial(text, names);
  on.report(
    undeclaredAction,
    span,
    {
      name: text,
      near,
      meant,
      denied,
      whole: quoted ? undefined : goesOnAs(on.text, span),
      isCondition: isCondition(text, (folded) => scope.names.has(folded)),
    },
    denied === undefined ? replacement(span, near) : undefined,
  );
}

/** The one declared name that begins with all of these words. */
function longer(text: string, names: readonly string[]): string | undefined {
  const begun = names.filter((name) => name.toLowerCase().startsWith(`${text.toLowerCase()} `));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Whether a name is rather a fact with `is` and a value. */
function isCondition(name: string, isKnown: (fold: string) => boolean): boolean {
  const at = name.toLowerCase().indexOf(" is ");
  return at > 0 && isKnown(fold(name.slice(0, at)));
}
