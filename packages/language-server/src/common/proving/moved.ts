import type { Finding, Statement, SyntaxFile } from "@handrail/syntax";

/**
 * What was found in a text, where it stands in another: with the sentence that it is about, as long as that is written the same way. Null
 * where it is not. What is to be done about it is left out, because that may be about more than the sentence.
 */
export function moved(finding: Finding, from: SyntaxFile, to: SyntaxFile): Finding | null {
  const { span } = finding;
  const index = from.statements.findIndex(
    (one) => one.span.start <= span.start && span.end <= one.span.end,
  );
  const sentence = from.statements[index];
  if (sentence === undefined) return null;
  const found = nearest(to, textOf(from, sentence), index);
  if (found === null) return null;
  const by = found.span.start - sentence.span.start;
  const { fix: _, related: __, ...rest } = finding;
  return { ...rest, span: { start: span.start + by, end: span.end + by } };
}

function nearest(tree: SyntaxFile, text: string, index: number): Statement | null {
  let best: { readonly statement: Statement; readonly distance: number } | null = null;
  for (const [at, statement] of tree.statements.entries()) {
    const distance = Math.abs(at - index);
    if (best !== null && best.distance <= distance) continue;
    if (textOf(tree, statement) === text) best = { statement, distance };
  }
  return best?.statement ?? null;
}

function textOf({ text }: SyntaxFile, { span }: Statement): string {
  return text.slice(span.start, span.end);
}
