import type { Type } from "./type.ts";

/** The types that need no details. */
export const anyType: Type = { kind: "any" };
export const yesNo: Type = { kind: "yes/no" };
export const number: Type = { kind: "number", from: null, to: null };
export const percent: Type = { kind: "percent" };
export const elapsed: Type = { kind: "duration", family: "elapsed" };
export const date: Type = { kind: "date" };
export const time: Type = { kind: "time" };
export const text: Type = { kind: "text" };

/** A choice of which only one value is known: that of a bare word whose type nothing else shows. */
export function openChoice(values: readonly string[]): Type {
  return { kind: "one of", values, open: true };
}
