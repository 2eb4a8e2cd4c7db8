import { fold } from "@handrail/evaluator";

/** Texts compare ignoring case. */
export function caseless(text: string): string {
  return text.toUpperCase().toLowerCase();
}

/** What choices compare by: their fold, or exactly where a type has several values of that fold. */
export function choiceKey(...types: readonly (readonly string[])[]): (text: string) => string {
  const ambiguous = new Set<string>();
  for (const values of types) {
    const seen = new Set<string>();
    for (const value of values) {
      const key = fold(value);
      if (seen.has(key)) ambiguous.add(key);
      seen.add(key);
    }
  }
  if (ambiguous.size === 0) return fold;
  return (text) => {
    const key = fold(text);
    return ambiguous.has(key) ? `=${text}` : key;
  };
}
