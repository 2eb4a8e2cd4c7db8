import { type ActionStatement, fold, type Name, nearest } from "@handrail/syntax";
import { helpsOrSells, misspeltTrait } from "../findings/actions.ts";
import { replacement } from "../findings/fixes.ts";
import type { LinkedAction } from "../linked/action.ts";
import type { Place } from "../linked/expression.ts";
import type { DeclaredAction } from "../scope/declarations.ts";
import { nowhere } from "../scope/names.ts";
import type { Scope, ScopedAction } from "../scope/scope.ts";
import { knownTraits } from "../scope/traits.ts";
import type { Checking } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";
import { slug } from "./identity.ts";
import { checkOwnId } from "./own-id.ts";

export function declareAction(node: ActionStatement, index: number): DeclaredAction | null {
  if (node.name === null) return null;
  const traits = node.traits.map(({ text }) => text);
  return { name: node.name.text, index, traits, id: node.id?.value ?? null };
}

export function checkAction(checking: Checking, node: ActionStatement, index: number): void {
  if (node.name === null) return;
  checkDeclaredOnce(checking, "action", node.name, index);
  checkOwnId(checking, "actionIds", node.id, index);
  const folds = new Set(node.traits.map(({ text }) => fold(text)));
  const both = folds.has("helps") && folds.has("sells");
  const isSaid = folds.has("helps") || folds.has("sells");
  const meant = isSaid ? undefined : node.traits.find(({ text }) => isNearlySaid(text));
  for (const trait of node.traits) {
    if (trait !== meant) checkTrait(checking, trait, knownTraits);
  }
  // That traits are missing altogether is a mistake of the sentence, and reported.
  if (both || !(isSaid || node.traits.length === 0)) {
    const near = meant === undefined ? undefined : nearest(meant.text, knownTraits);
    const { text: name, span } = node.name;
    const details = { name, both, written: meant?.text, near };
    checking.on.report(
      helpsOrSells,
      meant?.span ?? span,
      details,
      meant && replacement(meant.span, near),
    );
  }
}

function isNearlySaid(trait: string): boolean {
  return ["helps", "sells"].includes(nearest(trait, knownTraits) ?? "");
}

/** Reports a trait that is a letter away from another, though a playbook may have traits of its own; says whether it did. */
export function checkTrait(
  { on }: Checking,
  { text, span }: Name,
  others: Iterable<string>,
): boolean {
  const near = nearest(text, others);
  if (near === undefined || fold(near) === fold(text)) return false;
  on.report(misspeltTrait, span, { trait: text, near }, replacement(span, near));
  return true;
}

export function linkAction(action: ScopedAction, scope: Scope, place: Place): LinkedAction {
  const traits = action.traits.map((trait) => scope.traits.get(fold(trait)) ?? trait);
  return {
    id: action.id ?? slug(action.name),
    name: action.name,
    traits: [...new Set(traits)].sort(),
    place,
  };
}

/** An action that no statement declares: its traits are unknown. */
export function undeclaredLinkedAction(name: string, place: Place): LinkedAction {
  return { id: slug(name), name, traits: null, place };
}

/** Gives what only checks look at, where traits and places do not matter: an undeclared action, each made once. */
export function anyAction(): (name: Name) => LinkedAction {
  const made = new Map<string, LinkedAction>();
  return ({ text }) => {
    let action = made.get(text);
    if (action === undefined) {
      action = undeclaredLinkedAction(text, nowhere);
      made.set(text, action);
    }
    return action;
  };
}
