import { english } from "../dialect/en.ts";
import { tokenize } from "../lexer/lexer.ts";
import { Word } from "../lexer/tokens.ts";
import { reservedAfterThen } from "./modes.ts";
import { isNumeric } from "./numbers.ts";
import { keyOf } from "./words.ts";

const { when, then, unless, because } = english.clauses;
const ending = new Set([when, then, unless, because]);

/** Whether a name would be read as something else after `then` if it stood there without backticks. */
export function needsBackticks(name: string): boolean {
  const words = [...tokenize(name)];
  if (words[0]?.tokenType !== Word) return true;
  if (words.map(({ image }) => image).join(" ") !== name) return true;
  return words.some((word) => {
    if (word.tokenType !== Word) return !isNumeric(word.tokenType);
    const key = keyOf(word);
    return reservedAfterThen.has(key) || ending.has(key);
  });
}
