import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as compiler from "@handrail/compiler";
import * as model from "@handrail/model";
import * as sdk from "@handrail/sdk";
import * as syntax from "@handrail/syntax";
import { describe, it } from "vitest";
import { runExample } from "./example.ts";

// Every `@example` of a doc comment runs.

const packages = ["syntax", "model", "evaluator", "compiler", "analysis", "sdk"];
const root = join(import.meta.dirname, "../..");

describe.each(packages)("doc comments of %s", (name) => {
  const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root });
  const examples = files
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => examplesOf(file, readFileSync(join(root, file), "utf8")));
  it.each(examples)("$file:$line", async ({ file, code }) => {
    const own = await import(join(root, file));
    await runExample(code, { ...sdk, ...compiler, ...model, ...syntax, ...own });
  });
});

interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

function examplesOf(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/^ *\* @example(.*\n(?: *\*(?!\/)(?! @).*\n)*)/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    code: (match[1] ?? "")
      .split("\n")
      .map((line) => line.replace(/^ *\* ?/, ""))
      .join("\n"),
  }));
}
