import type { Span } from "../tree/span.ts";
import type { Fix } from "./finding.ts";

/** A fix that puts a text in the place of another. */
export function replacement(span: Span, text: string, certain: boolean, title?: string): Fix {
  return { title: title ?? `Replace with \`${text}\``, certain, edits: [{ span, text }] };
}

/** A fix that adds a text at an offset. */
export function insertion(offset: number, text: string, certain: boolean, title?: string): Fix {
  return {
    title: title ?? `Add \`${text.trim()}\``,
    certain,
    edits: [{ span: { start: offset, end: offset }, text }],
  };
}
