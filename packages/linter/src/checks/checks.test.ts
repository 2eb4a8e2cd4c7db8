import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Cases } from "../testing/case.ts";
import { lint } from "../testing/lint.ts";
import { unmarked } from "../testing/marked.ts";
import { checks } from "./index.ts";

const folders = globSync("*/check.ts", { cwd: import.meta.dirname }).map(
  (path) => path.split(/[\\/]/)[0],
);

it("there are at least 35 checks, one in each folder", () => {
  expect(checks.length).toBeGreaterThanOrEqual(35);
  expect(checks.map(({ name }) => name).sort()).toEqual(folders.sort());
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
});

const codes = { correctness: /^HR70\d\d$/, clarity: /^HR7[1-9]\d\d$/, method: /^HR8\d{3}$/ };

describe.each(checks)("$code $name", async (check) => {
  const { code, name, group, rows, explanation, wrong, right, exampleFiles, exampleOptions } =
    check;
  const { cases }: { readonly cases: Cases } = await import(
    join(import.meta.dirname, name, "cases.ts")
  );

  const header = cases.hasHeader === true ? 'playbook "P"\n' : "";

  it("has a code of its group, and cites where it comes from", () => {
    expect(code).toMatch(codes[group]);
    expect((rows ?? []).length > 0).toBe(group === "method");
  });

  it("explains itself in two to five sentences", () => {
    const sentences = explanation.replace(/`[^`]*`/g, "").match(/[.?!](\s|$)/g)?.length ?? 0;
    expect(sentences).toBeGreaterThanOrEqual(2);
    expect(sentences).toBeLessThanOrEqual(5);
  });

  it("is given by its wrong example alone", async () => {
    const found = (await lint(wrong, exampleFiles, code, exampleOptions)).map((one) => one.code);
    expect(found).toContain(code);
    const left = await lint(right, exampleFiles, code);
    expect(left.map((one) => one.code)).not.toContain(code);
  });

  it.each(cases.faulty)(
    "finds the fault in $text",
    async ({ text: marked, fixed, files, options }) => {
      const { text, spans } = unmarked(header + marked);
      const found = await lint(text, files, code, options);
      expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
      const own = found.filter((one) => one.code === code);
      const shown = own.map(({ span }) => text.slice(span.start, span.end));
      expect(
        own.map(({ span }) => span),
        `found ${JSON.stringify(shown)}`,
      ).toEqual(spans);
      for (const { message, hint } of own) {
        expect(message).toMatch(/[.!?]$/);
        expect(hint).toMatch(/[.!?]$/);
      }
      if (fixed === undefined) return;
      const edits = own.flatMap(({ fix }) => fix?.edits ?? []);
      const after = edits
        .toSorted((left, right) => right.span.start - left.span.start)
        .reduce(
          (all, { span, text: to }) => all.slice(0, span.start) + to + all.slice(span.end),
          text,
        );
      expect(after).toBe(header + fixed);
      const left = await lint(after, files, code, options);
      expect(left.filter((one) => one.code === code)).toEqual([]);
    },
  );

  it.each(cases.correct.map((one) => (typeof one === "string" ? { text: one } : one)))(
    "finds nothing in $text",
    async ({ text, files, options }) => {
      const found = await lint(header + text, files, code, options);
      expect(found.filter((one) => one.code === code || one.severity === "error")).toEqual([]);
    },
  );
});
