import { known, type Values } from "./known.ts";

/** What is set, and a sentence about each value that makes no sense: its default counts then. */
export interface Read {
  readonly values: Values;
  readonly problems: readonly string[];
}

/**
 * Reads what a client sends for the section `handrail`: keys with dots, or objects within one another.
 *
 * @example
 * readSettings({ hints: { types: "maybe" } }).problems;
 * // ['The setting handrail.hints.types is "maybe", but must be true or false; true counts.']
 */
export function readSettings(section: unknown): Read {
  const problems: string[] = [];
  if (section !== null && section !== undefined && typeof section !== "object") {
    problems.push(
      `The settings handrail are ${shown(section)}, but must be an object; the defaults count.`,
    );
  }
  const entries = Object.entries(known).map(([key, { initially, expected, fits }]) => {
    const value = valueAt(section, key);
    if (value === undefined || value === null) return [key, initially];
    if (fits(value)) return [key, value];
    problems.push(
      `The setting handrail.${key} is ${shown(value)}, but must be ${expected}; ${shown(initially)} counts.`,
    );
    return [key, initially];
  });
  return { values: Object.fromEntries(entries) as Values, problems };
}

function valueAt(section: unknown, key: string): unknown {
  if (typeof section !== "object" || section === null) return undefined;
  if (key in section) return (section as { [key: string]: unknown })[key];
  let value: unknown = section;
  for (const part of key.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as { [part: string]: unknown })[part];
  }
  return value;
}

const mostShown = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
