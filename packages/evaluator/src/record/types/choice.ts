import { ambiguousFolds } from "../../evaluation/keys.ts";
import { fold } from "../../names/fold.ts";
import { misfit } from "../misfit.ts";
import type { ChoiceType } from "../plain-type.ts";
import type { Reader } from "../reader.ts";

/** @param open whether any other text is a value too, as in a choice that nobody declared */
export function choiceReader(type: ChoiceType, open: boolean): Reader {
  const match = choiceMatcher(type.values);
  return (raw, cells) => {
    const value = typeof raw === "string" ? (match(raw) ?? (open ? raw : null)) : null;
    return value ?? misfit(type, raw, cells);
  };
}

/** The value that a text means: by fold where only one value folds so, else exactly. */
function choiceMatcher(values: readonly string[]): (text: string) => string | null {
  const ambiguous = new Set(ambiguousFolds(values));
  const exact = new Map(values.map((value) => [value, value]));
  const byFold = new Map(values.map((value) => [fold(value), value]));
  return (text) => {
    const same = exact.get(text);
    if (same !== undefined) return same;
    const key = fold(text);
    return ambiguous.has(key) ? null : (byFold.get(key) ?? null);
  };
}
