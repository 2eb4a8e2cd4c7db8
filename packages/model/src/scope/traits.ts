import { fold } from "@handrail/syntax";

/** Traits that the language itself gives a meaning. */
export const knownTraits = ["helps", "sells", "human", "digital", "contacts customer"] as const;

/** Whether words are nothing but a trait of the language: no action would be called so. */
export function describesAction(words: string): boolean {
  return knownTraits.some((trait) => fold(trait) === fold(words));
}
