import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as model from "@handrail/model";
import * as sdk from "@handrail/sdk";
import * as syntax from "@handrail/syntax";
import { describe, expect, it } from "vitest";

// Every `@example` of a doc comment runs. A line `expression; // value` says what the expression comes to; a value that
// ends in … is the beginning of a text.

const packages = ["syntax", "model", "evaluator", "compiler", "sdk"];
const root = join(import.meta.dirname, "../..");

describe.each(packages)("doc comments of %s", (name) => {
  const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root });
  const examples = files
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => examplesOf(file, readFileSync(join(root, file), "utf8")));
  it.each(examples)("$file:$line", async ({ file, code }) => {
    const own = await import(join(root, file));
    const scope: Record<string, unknown> = { ...sdk, ...model, ...syntax, ...own, expect, begins };
    await new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope));
  });
});

interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;

function examplesOf(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/^ *\* @example(.*\n(?: *\*(?!\/)(?! @).*\n)*)/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    code: (match[1] ?? "")
      .split("\n")
      .map((line) => assertion(line.replace(/^ *\* ?/, "")))
      .join("\n"),
  }));
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
