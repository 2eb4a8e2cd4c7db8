import type { Span } from "@handrail/syntax";

/** A text without its marks `«` and `»`, and where they were. */
export function unmarked(marked: string): {
  readonly text: string;
  readonly spans: readonly Span[];
} {
  const spans: Span[] = [];
  let text = "";
  let start = 0;
  for (const letter of marked) {
    if (letter === "«") start = text.length;
    else if (letter === "»") spans.push({ start, end: text.length });
    else text += letter;
  }
  return { text, spans };
}
