import { english, fold, nearest } from "@handrail/syntax";
import { describesAction } from "../scope/traits.ts";

const clauseWords = [...Object.values(english.actions), english.clauses.because].filter(
  (word) => !word.includes(" "),
);

/** The sentence that the writer of an undeclared action probably meant, where it is more than another spelling. */
export function meantAction(name: string, actions: readonly string[]): string | undefined {
  if (describesAction(name)) return `${english.places["anything that"][0]} ${name}`;
  const words = name.split(" ");
  const folds = new Set(actions.map(fold));
  for (let length = words.length - 1; length > 0; length -= 1) {
    const start = words.slice(0, length).join(" ");
    if (!folds.has(fold(start))) continue;
    const [word = "", ...rest] = words.slice(length);
    const near = rest.length === 0 ? undefined : nearest(word, clauseWords);
    return near === undefined ? undefined : [start, near, ...rest].join(" ");
  }
  return undefined;
}
