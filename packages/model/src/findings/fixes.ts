import type { Fix, Span } from "@handrail/syntax";

/** Puts the nearest known name in place of a misspelt one; only a suggestion, as it may be meant otherwise. */
export function replacement(span: Span, near: string | undefined): Fix | undefined {
  if (near === undefined) return undefined;
  return {
    title: `Replace with \`${near.trim()}\``,
    certain: false,
    edits: [{ span, text: near }],
  };
}
