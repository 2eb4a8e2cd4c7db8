import { english, fold } from "@handrail/syntax";
import { meantDistance } from "./distance.ts";

const unary: ReadonlySet<string> = new Set(["is known", "is unknown"]);
const instead = Object.entries(english.insteadOfOperators).flatMap(([operator, spellings]) =>
  spellings.map((spelling) => ({ operator, words: spelling.split(" ") })),
);

/**
 * The comparison that an undeclared name is probably meant as: `seats bigger than 50` begins with a name that is known, and goes
 * on with words that stand for an operator.
 *
 * @param isKnown whether a name, by its fold, means something
 */
export function meantComparison(
  name: string,
  isKnown: (fold: string) => boolean,
): string | undefined {
  const words = name.split(" ");
  for (let length = words.length - 1; length > 0; length -= 1) {
    const left = words.slice(0, length).join(" ");
    if (!isKnown(fold(left))) continue;
    const rest = words.slice(length);
    const distance = meantDistance(rest.join(" "));
    if (distance !== undefined) return `${left} ${distance}`;
    const lower = rest.map((word) => word.toLowerCase());
    const found = instead.find((one) => one.words.every((word, index) => word === lower[index]));
    if (found === undefined) continue;
    const right = rest.slice(found.words.length);
    if (unary.has(found.operator) === (right.length === 0)) {
      return [left, found.operator, ...right].join(" ");
    }
  }
  return undefined;
}
