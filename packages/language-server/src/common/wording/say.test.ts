import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { expect, it } from "vitest";
import { registry } from "../protocol/findings.ts";
import { german } from "./german.ts";
import { sayIn, sayTitle } from "./say.ts";

const packages = join(import.meta.dirname, "../../../..");

/** The titles of fixes that stand in the sources, without those that are put together. */
function titlesInSources(): readonly string[] {
  return ["syntax", "model", "linter"].flatMap((name) => {
    const source = join(packages, name, "src");
    return readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((path) => /(?<!test)\.ts$/.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(source, path), "utf8");
        const titles = text.matchAll(/(?:\btitle: |\b(?:true|false), )"([A-Z][^"]+)"/g);
        return [...titles].map(([, title = ""]) => title);
      });
  });
}

/** The titles of the fixes that the registry's examples get. */
function titlesOfExamples(): readonly string[] {
  const model = createModel();
  const linter = createLinter(model);
  return registry.flatMap(({ code, wrong }) => {
    const path = `/${code}.playbook`;
    model.setFile(path, { text: wrong });
    return linter
      .findings(path, { found: [], isComplete: true })
      .flatMap(({ fix }) => fix?.title ?? []);
  });
}

it("has a German title for every fix", () => {
  const [written, made] = [titlesInSources(), titlesOfExamples()];
  expect(written.length).toBeGreaterThan(10);
  expect(made.length).toBeGreaterThan(50);
  const say = sayIn("de");
  const titles = new Set([...written, ...made]);
  expect([...titles].filter((title) => sayTitle(say, title) === title)).toEqual([]);
});

it("fills in the same gaps in German", () => {
  const gaps = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([gap]) => gap).toSorted();
  for (const [english, text] of Object.entries(german)) expect(gaps(text)).toEqual(gaps(english));
});

it("speaks to a region as to its language, and English to others", () => {
  expect(sayIn("de-AT")("✓ passes")).toBe("✓ besteht");
  expect(sayIn("DE")("✓ passes")).toBe("✓ besteht");
  expect(sayIn("fr")("✓ passes")).toBe("✓ passes");
  expect(sayIn(undefined)("fires in {0} of {1} examples", 0, 3)).toBe("fires in 0 of 3 examples");
});

it("leaves in a title what it quotes", () => {
  const say = sayIn("de");
  expect(sayTitle(say, "Replace with `evaluation`")).toBe("Durch `evaluation` ersetzen");
  expect(sayTitle(say, "Put `{0}` in backticks")).toBe("`{0}` in Backticks setzen");
  expect(sayTitle(say, "What nobody has heard of `x`")).toBe("What nobody has heard of `x`");
});
