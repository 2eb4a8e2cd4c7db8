import { fold } from "../names/fold.ts";
import type { PlanType } from "../plan/plan.ts";
import type { Value } from "../values/value.ts";

/** Texts compare ignoring case, and everything else about them exactly. */
export function caseless(text: string): string {
  return text.toUpperCase().toLowerCase();
}

/**
 * What choices are compared by: their fold, or their exact text where the types at hand have several values of that fold,
 * such as `A+` and `A-`.
 */
export function choiceKey(...types: readonly PlanType[]): (text: string) => string {
  const ambiguous = new Set(types.flatMap((type) => ambiguousFolds(choiceValues(type))));
  if (ambiguous.size === 0) return fold;
  return (text) => {
    const key = fold(text);
    return ambiguous.has(key) ? `=${text}` : key;
  };
}

/** The values that a type lists; for a list of choices, those of its elements. */
export function choiceValues(type: PlanType): readonly string[] {
  if (type.kind === "list of") return choiceValues(type.of);
  return type.kind === "one of" || type.kind === "step of" ? type.values : [];
}

export function ambiguousFolds(values: readonly string[]): readonly string[] {
  const folds = values.map(fold);
  return folds.filter((key, index) => folds.indexOf(key) !== index);
}

/** The text by which values of unknown type are compared; null where a value is no single text, number or yes/no. */
export function anyKey(value: Value): string | null {
  if (typeof value === "string") return fold(value);
  return typeof value === "number" || typeof value === "boolean" ? fold(String(value)) : null;
}
