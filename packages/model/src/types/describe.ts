import type { DurationFamily, Type } from "./type.ts";

/** A type in words, for a sentence: "a number from 0 to 10", "one of digital, human". */
export function describeType(type: Type): string {
  switch (type.kind) {
    case "yes/no":
      return "yes/no";
    case "one of":
      return `one of ${type.values.join(", ")}`;
    case "step of":
      return `a step of ${type.values.join(", ")}`;
    case "number":
      return `a number${bounds(type.from, type.to)}`;
    case "percent":
      return "a percentage";
    case "money":
      return `money in ${type.currency}`;
    case "duration":
      return `a duration${families[type.family]}`;
    case "date":
      return "a date";
    case "time":
      return "a time";
    case "text":
      return "a text";
    case "list of":
      return `a list (${describeType(type.of)})`;
    case "records of":
      return `a list (of ${type.history})`;
    case "any":
      return "of any type";
  }
}

/** A type as a `fact` statement writes it: "number from 0 to 10", "one of digital, human". */
export function writeType(type: Type): string {
  switch (type.kind) {
    case "one of":
    case "step of":
      return `${type.kind} ${type.values.join(", ")}`;
    case "number":
      return `number${bounds(type.from, type.to)}`;
    case "money":
      return `money in ${type.currency}`;
    case "list of":
      return `list of ${writeType(type.of)}`;
    case "records of":
      return "list of text";
    case "any":
      return "yes/no";
    default:
      return type.kind;
  }
}

const families: { readonly [family in DurationFamily]: string } = {
  elapsed: "",
  months: " in months",
  business: " of business time",
};

function bounds(from: number | null, to: number | null): string {
  if (from === null && to === null) return "";
  return ` from ${from ?? "…"} to ${to ?? "…"}`;
}
