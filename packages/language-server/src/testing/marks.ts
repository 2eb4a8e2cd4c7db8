/** A text with its cursor `<|>` and its stretches `<|…|>` taken out: where the cursors were, and the stretches. */
export interface Marked {
  readonly text: string;
  readonly cursors: readonly number[];
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Takes marks out of a text.
 *
 * @example
 * marked("when <|>x then <|call|>"); // { text: "when x then call", cursors: [5], spans: [{ start: 12, end: 16 }] }
 */
export function marked(text: string): Marked {
  const cursors: number[] = [];
  const spans: { start: number; end: number }[] = [];
  let plain = "";
  let open = -1;
  for (const part of text.split(/(<\|>|<\||\|>)/)) {
    if (part === "<|>") cursors.push(plain.length);
    else if (part === "<|") open = plain.length;
    else if (part === "|>") spans.push({ start: open, end: plain.length });
    else plain += part;
  }
  return { text: plain, cursors, spans };
}
