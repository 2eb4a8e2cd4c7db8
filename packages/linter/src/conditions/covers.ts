import type {
  LinkedAction,
  LinkedGuardrail,
  LinkedPattern,
  LinkedPlaybook,
  LinkedRecommendation,
  LinkedRule,
  Place,
} from "@handrail/model";
import { fold } from "@handrail/syntax";

/** Whether a guardrail's or a limit's pattern speaks of an action; unknown traits may be any. */
export function covers(pattern: LinkedPattern, action: LinkedAction): boolean {
  if ("action" in pattern) return fold(pattern.action.name) === fold(action.name);
  return action.traits === null || pattern.traits.every((trait) => hasTrait(action, trait));
}

/** Whether an action is declared with a trait. */
export function hasTrait({ traits }: LinkedAction, trait: string): boolean {
  return traits?.some((one) => fold(one) === fold(trait)) ?? false;
}

export function hasTraits(action: LinkedAction, traits: readonly string[]): boolean {
  return traits.every((trait) => hasTrait(action, trait));
}

/** Whether an action sells and its name holds one of some words; without words, whether it sells. */
export function pitches(action: LinkedAction, words: readonly string[]): boolean {
  return hasTrait(action, "sells") && (words.length === 0 || names(action, words));
}

/** Whether an action's name holds one of some words. */
export function names({ name }: LinkedAction, words: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return words.some((one) => lower.includes(one.toLowerCase()));
}

/** The guardrails that may block an action whatever its medium. */
export function guardrailsOver(
  playbook: LinkedPlaybook,
  action: LinkedAction,
): readonly LinkedGuardrail[] {
  return playbook.guardrails.filter(({ covers: pattern, via }) => {
    return via === null && covers(pattern, action);
  });
}

/** What one rule recommends. */
export interface Recommended {
  readonly rule: LinkedRule;
  readonly recommendation: LinkedRecommendation;
  readonly action: LinkedAction;
  readonly place: Place;
}

/** Everything that the rules of a playbook recommend. */
export function recommendedIn(playbook: LinkedPlaybook): readonly Recommended[] {
  return playbook.rules.flatMap((rule) =>
    rule.then.map((recommendation) => ({
      rule,
      recommendation,
      action: recommendation.action,
      place: recommendation.place,
    })),
  );
}
