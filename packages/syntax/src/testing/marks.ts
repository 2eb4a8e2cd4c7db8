import type { Finding } from "../findings/finding.ts";
import { parse } from "../parse.ts";
import type { Span } from "../tree/span.ts";

/** A text with its stretches between `«` and `»` marked, and without the marks. */
export function marked(text: string): { text: string; spans: readonly Span[] } {
  const spans: Span[] = [];
  let plain = "";
  let start = 0;
  for (const part of text.split(/([«»])/)) {
    if (part === "«") start = plain.length;
    else if (part === "»") spans.push({ start, end: plain.length });
    else plain += part;
  }
  return { text: plain, spans };
}

/** The findings of a text as `CODE «words»`, in order. */
export function findingsOf(text: string): readonly string[] {
  return parse(text).findings.map((finding) => describeFinding(text, finding));
}

function describeFinding(text: string, { code, span }: Finding): string {
  return `${code} «${text.slice(span.start, span.end)}»`;
}

/** The text after all fixes of its findings; fixes must not overlap. */
export function fixed(text: string): string {
  const edits = parse(text).findings.flatMap(({ fix }) => fix?.edits ?? []);
  return edits
    .toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((now, { span, text: by }) => now.slice(0, span.start) + by + now.slice(span.end), text);
}
