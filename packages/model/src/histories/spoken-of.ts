import { fold } from "@handrail/syntax";
import type { LinkedHistory } from "../linked/history.ts";

/** The history or list whose name stands among the words of another name: `2 contacts`, `expert Anna`. */
export function spokenOf(
  text: string,
  histories: readonly LinkedHistory[],
): LinkedHistory | undefined {
  const words = text.split(" ");
  for (const [from] of words.entries()) {
    for (let to = words.length; to > from; to -= 1) {
      const named = fold(words.slice(from, to).join(" "));
      const found = histories.find(({ name, plural }) => [name, plural].map(fold).includes(named));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
