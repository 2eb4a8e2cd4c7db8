const texts: { readonly [english: string]: unknown } = JSON.parse(
  document.body.dataset.texts ?? "{}",
);

/** A text in the reader's language, with its gaps filled. The English text is its name, as for `vscode.l10n.t`. */
export function t(english: string, ...gaps: readonly (string | number)[]): string {
  const found = texts[english];
  const text = typeof found === "string" ? found : english;
  return text.replace(/\{(\d+)\}/g, (_, index) => String(gaps[Number(index)] ?? ""));
}
