import { type ActionPattern, fold } from "@handrail/syntax";
import type { LinkedPattern } from "../linked/action.ts";
import { checkTrait } from "./action.ts";
import type { Checking, StatementContext } from "./context.ts";

/** A trait that no action has is probably misspelt. */
export function checkPatternTraits(checking: Checking, node: ActionPattern): void {
  if (node.kind !== "anyAction") return;
  const { traits } = checking.scope;
  for (const trait of node.traits) {
    if (!traits.has(fold(trait.text))) checkTrait(checking, trait, traits.values());
  }
}

/** Which actions a guardrail or an expectation speaks of. */
export function pattern(context: StatementContext, node: ActionPattern): LinkedPattern {
  if (node.kind === "namedAction") return { action: context.action(node.name) };
  const traits = node.traits.map(({ text }) => context.scope.traits.get(fold(text)) ?? text);
  return { traits: [...new Set(traits)].sort() };
}
