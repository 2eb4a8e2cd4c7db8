import { ambiguousFolds } from "../../evaluation/keys.ts";
import { fold } from "../../names/fold.ts";
import { nearest } from "../../names/nearest.ts";
import { Misfit } from "../misfit.ts";
import type { Reader } from "../reader.ts";

/** @param open whether any other text is a value too, as in a choice that nobody declared */
export function choiceReader(values: readonly string[], open: boolean): Reader {
  const match = choiceMatcher(values);
  return (raw) => {
    if (typeof raw !== "string")
      return new Misfit(expected(values), `Write one of them as a text.`, raw);
    const value = match(raw);
    if (value !== null) return value;
    return open ? raw : new Misfit(expected(values), hint(raw, values), raw);
  };
}

/** The value that a text means: by fold where only one value folds so, else exactly. */
export function choiceMatcher(values: readonly string[]): (text: string) => string | null {
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

/** More values than this are not all told. */
const mostTold = 40;

function expected(values: readonly string[]): string {
  if (values.length <= mostTold) return `one of ${values.join(", ")}`;
  return `one of ${values.slice(0, mostTold).join(", ")} and ${values.length - mostTold} more`;
}

function hint(found: string, values: readonly string[]): string {
  const near = nearest(found, values);
  return near === null
    ? "Correct the value, or add it to the fact's values in the playbook."
    : `Did you mean "${near}"?`;
}
