import { type ActionPattern, type AnyAction, fold, type Name } from "@handrail/syntax";
import { idleTrait } from "../findings/actions.ts";
import type { LinkedPattern } from "../linked/action.ts";
import { checkTrait } from "./action.ts";
import type { Checking, StatementContext } from "./context.ts";

/** A trait that no action has is probably misspelt. */
export function checkPatternTraits(checking: Checking, node: ActionPattern): void {
  if (node.kind !== "anyAction") return;
  const { traits } = checking.scope;
  for (const trait of node.traits) {
    const folded = fold(trait.text);
    if (traits.has(folded)) continue;
    if (!checkTrait(checking, trait, traits.values())) checkIdle(checking, trait);
  }
}

/** Another file that uses this one may declare the actions which have a trait. */
function checkIdle({ on, scope, isTrait }: Checking, { text, span }: Name): void {
  const folded = fold(text);
  if (!scope.declaresActions || isTrait(text)) return;
  const negated = /^not\s/i.test(text);
  const is = scope.actions.has(folded) ? "action" : negated ? "negation" : "nothing";
  on.report(idleTrait, span, { trait: text, is });
}

/** Which actions a guardrail or an expectation speaks of. */
export function pattern(context: StatementContext, node: ActionPattern): LinkedPattern {
  if (node.kind === "namedAction") return { action: context.action(node.name) };
  return { traits: traitsOf(context, node) };
}

/** The traits of a pattern, each once, as they are declared. */
export function traitsOf({ scope }: StatementContext, node: AnyAction): readonly string[] {
  const traits = node.traits.map(({ text }) => scope.traits.get(fold(text)) ?? text);
  return [...new Set(traits)].sort();
}
