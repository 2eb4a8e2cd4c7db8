import type { Name, Span } from "@handrail/syntax";
import { broken } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { replacement } from "../findings/fixes.ts";
import { frequencyWords, otherWords, unknownHistory } from "../findings/histories.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { spanOfWords } from "./place.ts";
import type { Slip } from "./slip.ts";

/** Reports what a name was probably meant to say, with the words that say it. */
export function reportSlip(
  on: Elaboration,
  name: Name,
  slip: Slip,
  whole: Span = name.span,
): TypedExpression {
  const found = source(on, name.span);
  if (slip.kind === "history") {
    const span = spanOfWords(on, name, slip.words);
    const details = { history: slip.words.text, near: slip.near, found, declared: true };
    on.report(unknownHistory, span, details, replacement(span, slip.near));
  } else if (slip.kind === "words") {
    on.report(
      otherWords,
      name.span,
      { found, right: slip.right },
      replacement(name.span, slip.right),
    );
  } else {
    const rest = on.text.slice(name.span.end, whole.end);
    const right = `${slip.right}${rest} ${slip.comparison}`;
    on.report(frequencyWords, whole, { found, right }, replacement(whole, right));
  }
  return broken(on.place(whole));
}
