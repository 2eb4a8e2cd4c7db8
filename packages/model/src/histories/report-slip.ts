import type { HistoryExpression, Name, Span } from "@handrail/syntax";
import { broken } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { replacement } from "../findings/fixes.ts";
import { unknownHistory } from "../findings/histories.ts";
import {
  adjectiveOfHistory,
  frequencyWords,
  otherWords,
  wordsAfterHistory,
} from "../findings/history-words.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { spanOfWords } from "./place.ts";
import type { Slip } from "./slips/slip.ts";

/** A name, and the filter and the end of the sentence's part that it begins. */
type Said = Pick<HistoryExpression, "name" | "span" | "where">;

/** Reports what a name was probably meant to say, with the words that say it. */
export function reportSlip(on: Elaboration, said: Said, slip: Slip): TypedExpression {
  const { name, span: whole } = said;
  const found = source(on, name.span);
  switch (slip.kind) {
    case "history": {
      const span = spanOfWords(on, name, slip.words);
      const details = { history: slip.words.text, near: slip.near, found, declared: true };
      on.report(unknownHistory, span, details, replacement(span, slip.near));
      break;
    }
    case "words": {
      const fix = replacement(name.span, slip.right);
      on.report(otherWords, name.span, { found, right: slip.right }, fix);
      break;
    }
    case "frequency": {
      const right = `${slip.right}${restOf(on, name, whole)} ${slip.comparison}`;
      on.report(frequencyWords, whole, { found, right }, replacement(whole, right));
      break;
    }
    case "adjective": {
      const isFiltered = said.where !== null;
      const right = `${slip.right}${restOf(on, name, whole)} where ${slip.filter}`;
      const fix = isFiltered ? undefined : replacement(whole, right);
      const details = { found, filter: slip.filter, right: isFiltered ? null : right };
      on.report(adjectiveOfHistory, name.span, details, fix);
      break;
    }
    case "trailing": {
      const span = spanOfWords(on, name, slip.words);
      const before = on.text.slice(name.span.start, span.start).trim();
      const details = { words: slip.words.text, before, right: slip.right };
      on.report(wordsAfterHistory, span, details, replacement(span, slip.right ?? undefined));
      break;
    }
  }
  return broken(on.place(whole));
}

/** What follows the name. */
function restOf(on: Elaboration, name: Name, whole: Span): string {
  return on.text.slice(name.span.end, whole.end);
}
