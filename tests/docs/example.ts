import { expect } from "vitest";

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;

/**
 * Runs code of a page or a doc comment. A line `expression; // value` says what the expression comes to; a value that ends in …
 * is the beginning of a text.
 *
 * @param scope what its imports would bring in
 */
export async function runExample(
  code: string,
  scope: Readonly<Record<string, unknown>>,
): Promise<void> {
  const all: Readonly<Record<string, unknown>> = { ...scope, expect, begins };
  const lines = code.split("\n").map(assertion).join("\n");
  await new AsyncFunction(...Object.keys(all), lines)(...Object.values(all));
}

function assertion(line: string): string {
  const match = /^(?!const |let |\/\/)(.+?);? \/\/ (.+)$/.exec(line);
  if (match === null) return line;
  const [, expression, value = ""] = match;
  return value.endsWith('…"')
    ? `begins(${expression}, ${value.replace('…"', '"')});`
    : `expect(${expression}).toEqual(${value});`;
}

function begins(actual: string, beginning: string): void {
  expect(actual.slice(0, beginning.length)).toBe(beginning);
}
