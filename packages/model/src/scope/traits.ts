import { fold } from "@handrail/syntax";

/** Traits that the language itself gives a meaning. */
export const knownTraits = ["helps", "sells", "human", "digital", "contacts customer"] as const;

/** The trait of the language that words are nothing but (`sells`, `is human`, `contact customer`): no action would be called so. */
export function traitSaid(words: string): string | undefined {
  const said = fold(words.replace(/^(?:is|are) /iu, ""));
  return knownTraits.find((trait) => said === fold(trait) || said === fold(inPlural(trait)));
}

/** `actions that contact customer`. */
function inPlural(trait: string): string {
  return trait.replace(/^(\S+)s(?= |$)/u, "$1");
}
