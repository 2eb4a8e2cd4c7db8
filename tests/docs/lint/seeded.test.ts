import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks, createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import type { Cases } from "../../../packages/linter/src/testing/case.ts";
import { provedFindings } from "../../../packages/linter/src/testing/lint.ts";
import { unmarked } from "../../../packages/linter/src/testing/marked.ts";

// For each check one fault is made in the shipped playbooks, and is found at its exact place; without it nothing is found at all.

const root = join(import.meta.dirname, "../../../playbooks");
const model = createModel();
for (const path of globSync("**/*.playbook", { cwd: root })) {
  model.setFile(path, { text: readFileSync(join(root, path), "utf8") });
}
const config = {
  checks: new Map(
    checks.flatMap(({ code, level }) =>
      level === "off" ? [[code, { level: "warning" as const, options: {} }] as const] : [],
    ),
  ),
  overrides: [],
};
const linter = createLinter(model);
const strict = createLinter(model, { configFor: (path) => ({ config, path }) });

it("nothing is found in the shipped playbooks", async () => {
  for (const file of model.files()) {
    expect(await provedFindings(linter, file)).toEqual([]);
  }
});

/** All checks are on, and of one this is set. */
function strictWith(code: string, options: { readonly [name: string]: number }) {
  const checks = new Map([...config.checks, [code, { level: "warning" as const, options }]]);
  return createLinter(model, { configFor: (path) => ({ config: { ...config, checks }, path }) });
}

describe.each(checks)("$code $name", async ({ code, name }) => {
  const { cases }: { readonly cases: Cases } = await import(
    join(import.meta.dirname, `../../../packages/linter/src/checks/${name}/cases.ts`)
  );

  it("is found where it was made", async () => {
    const { seed } = cases;
    if (seed === undefined) throw new Error(`${name} has no seed`);
    const { file, replace, by, options } = seed;
    const linter = options === undefined ? strict : strictWith(code, options);
    const { text: before } = model.tree(file);
    const at = replace === null ? 0 : before.indexOf(replace);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(replace === null ? -1 : before.indexOf(replace, at + 1)).toBe(-1);
    const { text, spans } = unmarked(by);
    const rest = replace === null ? "" : before.slice(at + replace.length);
    const start = replace === null ? "" : before.slice(0, at);
    const found = async () =>
      (await provedFindings(linter, file)).filter((one) => one.code === code);
    const known = new Set((await found()).map(({ message }) => message));
    model.setFile(file, { text: start + text + rest });
    const after = (await found()).filter(({ message }) => !known.has(message));
    const errors = model.findings(file).filter(({ severity }) => severity === "error");
    model.setFile(file, { text: before });
    expect(errors).toEqual([]);
    const places = spans.map((span) => ({ start: span.start + at, end: span.end + at }));
    expect(after.map(({ span }) => span)).toEqual(places);
  });
});
