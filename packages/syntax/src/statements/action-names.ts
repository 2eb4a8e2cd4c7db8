import { english } from "../dialect/en.ts";
import { inForWithin } from "../findings/actions.ts";
import { replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { actionNameStart, reservedInAction } from "../findings/statements.ts";
import type { BareName } from "../layout/bare-names.ts";
import { unitOf } from "../layout/literals.ts";
import type { Name } from "../tree/expressions.ts";

/** Reports a declared name that could not be written after `then`; its fix puts it in backticks wherever it stands in the file. */
export function reportBareName(
  { name, word, other, declaration, places }: BareName,
  report: Report,
): void {
  report(
    reservedInAction,
    declaration,
    { name, word, other },
    {
      title: "Put the name in backticks",
      certain: true,
      edits: places.map((span) => ({ span, text: `\`${name}\`` })),
    },
  );
}

const endsInDuration = /^(.* )in (\d+(?:\.\d+)?) ?(\p{L}+(?: \p{L}+)?)$/u;

/** Reports a name after `then` that can hardly be meant as one. */
export function checkUsedAction(name: Name, report: Report): void {
  checkStart(name, report);
  const { text, quoted, span } = name;
  if (!text.includes(" in ")) return;
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

/** Reports a name that begins with a word that sentences about actions begin with. */
export function checkStart({ text, span }: Name, report: Report): void {
  const end = text.indexOf(" ");
  const word = (end < 0 ? text : text.slice(0, end)).toLowerCase();
  if (english.notFirstInActions.includes(word)) report(actionNameStart, span, { name: text, word });
}
