import type { Name, Span } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import type { Words } from "./reading.ts";

/** Where some words of a name stand. */
export function spanOfWords(on: Elaboration, { span }: Name, { from, to }: Words): Span {
  const places = [...source(on, span).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: span.start + index,
    end: span.start + index + word.length,
  }));
  return {
    start: places[from]?.start ?? span.start,
    end: places[to - 1]?.end ?? span.end,
  };
}

/** Some words of a name as a name of their own. */
export function nameOfWords(on: Elaboration, name: Name, words: Words): Name {
  return { kind: "name", text: words.text, quoted: false, span: spanOfWords(on, name, words) };
}
