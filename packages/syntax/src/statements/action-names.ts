import { english } from "../dialect/en.ts";
import { inForWithin } from "../findings/actions.ts";
import { replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { actionNameStart, reservedInAction } from "../findings/statements.ts";
import { unitOf } from "../layout/literals.ts";
import { modes } from "../layout/modes.ts";
import type { Name } from "../tree/expressions.ts";

const { when, then, unless } = english.clauses;
const sentenceWords = [when, then, unless];

/** Reports a declared name that could not be written after `then`. */
export function checkDeclaredAction(name: Name, report: Report): void {
  checkStart(name, report);
  if (name.quoted) return;
  const words = name.text.toLowerCase().split(" ");
  const word = words.find((one) => modes.actions.phrases.has(one) || sentenceWords.includes(one));
  if (word === undefined) return;
  const fix = replacement(name.span, `\`${name.text}\``, true, "Put the name in backticks");
  report(reservedInAction, name.span, { name: name.text, word }, fix);
}

const endsInDuration = /^(.* )in (\d+(?:\.\d+)?) ?(\p{L}+(?: \p{L}+)?)$/u;

/** Reports a name after `then` that can hardly be meant as one. */
export function checkUsedAction(name: Name, report: Report): void {
  checkStart(name, report);
  const { text, quoted, span } = name;
  const [, start, amount, unit] = quoted ? [] : (endsInDuration.exec(text) ?? []);
  if (start === undefined || unit === undefined || unitOf(unit) === undefined) return;
  const found = text.slice(start.length);
  const right = `${english.actions.within} ${amount} ${unit}`;
  // Where words stand further apart than by one space, the place of the last ones is not known.
  const isSingleSpaced = span.end - span.start === text.length;
  const place = isSingleSpaced ? { start: span.start + start.length, end: span.end } : span;
  const fix = isSingleSpaced ? replacement(place, right, false) : undefined;
  report(inForWithin, place, { found, right }, fix);
}

function checkStart({ text, span }: Name, report: Report): void {
  const end = text.indexOf(" ");
  const word = (end < 0 ? text : text.slice(0, end)).toLowerCase();
  if (english.notFirstInActions.includes(word)) report(actionNameStart, span, { name: text, word });
}
