import { fold, nearest } from "@handrail/syntax";
import { CannotRun } from "../failure.ts";
import { printable } from "../terminal/printable.ts";
import { listedUpTo, quoted } from "../terminal/words.ts";
import type { GoodRecord, Selection } from "./record.ts";

/**
 * The column that is asked for as the key, matched as names are.
 *
 * @throws CannotRun where a header does not have it
 */
export function requireKey(file: string, columns: readonly string[], asked: string): void {
  if (findKey(columns, asked) !== null) return;
  const near = nearest(asked, columns);
  throw new CannotRun(
    `${file}:1: There is no column ${quoted(asked)}, which --key names.`,
    near === undefined
      ? `The header has ${listedUpTo(
          columns.map((name) => quoted(printable(name))),
          8,
        )}.`
      : `Did you mean ${quoted(printable(near))}?`,
  );
}

export function findKey(columns: readonly string[], asked: string): string | null {
  return columns.find((column) => fold(column) === fold(asked)) ?? null;
}

/** The field that names a record: only what can be read as a name is one. */
export function keyField(facts: GoodRecord["facts"], key: Selection["key"]): string | null {
  return key(Object.keys(facts).filter((name) => keyText(facts[name]) !== null));
}

export function keyText(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
