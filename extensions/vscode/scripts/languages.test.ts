import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFile(join(root, path), "utf8");
const json = async (path: string): Promise<{ [key: string]: string }> =>
  JSON.parse(await read(path));

/** The English texts of the sources: what `t` and `l10n.t` are given. */
async function textsInSources(): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for await (const path of glob("src/**/*.ts", { cwd: root })) {
    if (path.endsWith(".test.ts")) continue;
    for (const [, text = ""] of (await read(path)).matchAll(/\bt\(\s*"((?:[^"\\]|\\.)*)"/g)) {
      texts.add(JSON.parse(`"${text}"`));
    }
  }
  return texts;
}

const gaps = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([gap]) => gap).sort();

it("every text of the sources has its German, and nothing has that is said no more", async () => {
  const german = await json("l10n/bundle.l10n.de.json");
  const texts = await textsInSources();
  expect(texts.size).toBeGreaterThan(50);
  expect(Object.keys(german).sort()).toEqual([...texts].sort());
  for (const [english, text] of Object.entries(german)) expect(gaps(text)).toEqual(gaps(english));
});

it("every text of the manifest stands in both languages", async () => {
  const manifest = await read("package.json");
  const wanted = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key = ""]) => key).sort();
  expect(Object.keys(await json("package.nls.json")).sort()).toEqual(wanted);
  expect(Object.keys(await json("package.nls.de.json")).sort()).toEqual(wanted);
});

it("every page of the walkthrough is there", async () => {
  for (const texts of [await json("package.nls.json"), await json("package.nls.de.json")]) {
    const pages = Object.entries(texts).filter(([key]) => key.endsWith(".media"));
    expect(pages).toHaveLength(4);
    for (const [, path] of pages) expect(await read(path)).toMatch(/^## .+\n/);
  }
});
