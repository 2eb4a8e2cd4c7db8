const folds = new Map<string, string>();

/** "Unicode NFKC, upper-cased, lower-cased, then everything that is not a letter, a mark or a digit taken out." */
export function fold(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = text
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  folds.set(text, folded);
  return folded;
}

/** "Names … match when their folds are equal." */
export function sameName(left: string, right: string): boolean {
  return fold(left) === fold(right);
}

/** "Values of a choice match when the fold meets exactly one of the type's values; else only when the text is equal." */
export function choose(values: readonly string[], text: string): string | null {
  const alike = values.filter((value) => sameName(value, text));
  if (alike.length === 1) return alike[0] ?? null;
  return values.includes(text) ? text : null;
}

/** "Text values … compare ignoring case (`text.toUpperCase().toLowerCase()`)." */
export function ignoringCase(text: string): string {
  return text.toUpperCase().toLowerCase();
}

/** "By UTF-16 code units." */
export function byCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
