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
  const shared = new Set(types.flatMap((type) => ambiguousFolds(choiceValues(type))));
  if (shared.size === 0) return fold;
  return (text) => {
    const key = fold(text);
    return shared.has(key) ? `=${text}` : key;
  };
}

/** The values that a type lists; for a list of choices, those of its elements. */
export function choiceValues(type: PlanType): readonly string[] {
  if (type.kind === "list of") return choiceValues(type.of);
  return type.kind === "one of" || type.kind === "step of" ? type.values : [];
}

/** Worked out once for each list of values, which may be long. */
const ambiguous = new WeakMap<readonly string[], readonly string[]>();

/** The folds that several values have in common. */
export function ambiguousFolds(values: readonly string[]): readonly string[] {
  let found = ambiguous.get(values);
  if (found === undefined) {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const key of values.map(fold)) (seen.has(key) ? twice : seen).add(key);
    found = [...twice];
    ambiguous.set(values, found);
  }
  return found;
}

/** The text by which values of unknown type are compared; null where a value is no single text, number or yes/no. */
export function anyKey(value: Value): string | null {
  if (typeof value === "string") return fold(value);
  return typeof value === "number" || typeof value === "boolean" ? fold(String(value)) : null;
}
