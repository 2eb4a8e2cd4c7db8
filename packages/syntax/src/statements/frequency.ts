import { english } from "../dialect/en.ts";
import { unitOf } from "../layout/literals.ts";

export const counts: Readonly<Record<string, string>> = {
  once: "1",
  twice: "2",
  one: "1",
  two: "2",
  three: "3",
};
const frequency =
  /(\d+|once|twice|one|two|three)((?: \p{L}+)*?) (?:a|an|each|every|in|within|per|x) (?:(\d+) )?(\p{L}+(?: \p{L}+)?)$/iu;
const ofAnything = "anything that contacts customer";

/**
 * The limit that a sentence about how often means: `At most 2 contacts a month`.
 *
 * @param words the sentence, or what stands behind its actions
 * @param actions what it speaks of
 */
export function limitFor(words: string, actions = ofAnything): string {
  const [, number = "2", nouns = "", amount = "", unit = ""] =
    frequency.exec(words.replace(/\s*[.!]+$/, "")) ?? [];
  const count = counts[number.toLowerCase()] ?? number;
  const noun = nouns.trim().split(" ").at(-1) ?? "";
  const history = noun.endsWith("s") && noun !== "times" ? noun.toLowerCase() : "contacts";
  return `${english.statements.limit} ${actions} to ${count} per ${period(amount, unit)} counting ${history}`;
}

function period(amount: string, unit: string): string {
  if (/^quarters?$/i.test(unit)) return `${3 * Number(amount || 1)} months`;
  if (unitOf(unit) === undefined) return "30 days";
  return amount === "" ? unit.toLowerCase() : `${amount} ${unit.toLowerCase()}`;
}

/** The actions, where a guardrail's words say how often they may happen: `call customer more than twice a month`. */
export function actionsLimited(
  words: string,
): { readonly actions: string; readonly often: string } | null {
  const [, actions, often] =
    /^(.+?) (?:more (?:often )?than|at most|no more than) (.+)$/i.exec(words) ?? [];
  return actions !== undefined && often !== undefined && frequency.test(often)
    ? { actions, often }
    : null;
}
