import { english, type Span } from "@handrail/syntax";

/**
 * The statement that holds a place, as far as its lines tell: from its line at the margin to the next one. Works in text that no
 * parser would take.
 */
export function sentenceAt(text: string, offset: number): Span {
  return { start: startOf(text, offset), end: endOf(text, offset) };
}

const continuing: ReadonlySet<string> = new Set(
  [...Object.values(english.clauses), ...english.places.and, ...english.places.or].filter(
    (word) => !(word in english.statements) && word !== english.clauses.when,
  ),
);

function startOf(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0 && continues(text, start)) start = lineStart(text, start - 1);
  return start;
}

/** Whether a line goes on with the statement above it: an indented one, a comment, a clause at the margin. */
function continues(text: string, start: number): boolean {
  const line = text.slice(start, lineEnd(text, start));
  if (line === "" || /^[\s#|]/.test(line)) return true;
  const [word = ""] = /^\p{L}+/u.exec(line) ?? [];
  if (word === english.clauses.when) return isOpenHeader(text, start);
  return continuing.has(word);
}

/** Whether the line above is the header of a rule or a promise that has no `when` yet. */
function isOpenHeader(text: string, start: number): boolean {
  const above = text.slice(lineStart(text, start - 1), start - 1);
  const { rule, promise } = english.statements;
  return (
    new RegExp(`^(${rule}|${promise})\\b`).test(above) &&
    !new RegExp(`\\b${english.clauses.when}\\b`).test(masked(above))
  );
}

export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  return found < 0 ? text.length : found;
}

/** Before the next line that begins a statement. */
function endOf(text: string, offset: number): number {
  for (let end = lineEnd(text, offset); end < text.length; end = lineEnd(text, end + 1)) {
    if (/[^\s#|]/.test(text[end + 1] ?? " ") && !continues(text, end + 1)) return end;
  }
  return text.length;
}

/** A text with as many dots for everything in quotes, in backticks and in comments: no word of it means anything. */
export function masked(text: string): string {
  return text.replace(/"(?:[^"\\\r\n]|\\.)*"?|`[^`\r\n]*`?|#[^\r\n]*/g, (found) =>
    found.replace(/[^"]/g, "."),
  );
}
