import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.ts";
import { gatherEvidence } from "./evidence.ts";
import { citing, coveragePage } from "./page.ts";

const evidence = await gatherEvidence();

it("each of 69 rows is encoded by a sentence of a shipped playbook", () => {
  expect(catalogue.rows).toHaveLength(69);
  const missing = catalogue.rows.filter(({ id }) => citing(id, evidence).length === 0);
  expect(missing.map(({ id }) => id)).toEqual([]);
});

describe.each(catalogue.rows)("$id $practice", ({ id, sources }) => {
  const sentences = citing(id, evidence);

  it("is cited from the texts that it comes from", () => {
    const cited = sentences.flatMap(({ cites }) => cites.filter(({ row }) => row === id));
    expect(cited.filter(({ source }) => !sources.includes(source))).toEqual([]);
  });
});

describe.each(evidence)("$path: $title", ({ cites, fires, rests }) => {
  it("cites a row of the catalogue", () => {
    const known = new Set(catalogue.rows.map(({ id }) => id));
    expect(cites.length).toBeGreaterThan(0);
    expect(cites.filter(({ row }) => !known.has(row))).toEqual([]);
  });

  it("is at work in one test and at rest in another", () => {
    expect(fires).not.toEqual([]);
    expect(rests).not.toEqual([]);
  });
});

it("docs/coverage.md is up to date: `vitest -u` writes it anew", async () => {
  const page = join(import.meta.dirname, "../../../docs/coverage.md");
  await expect(coveragePage(evidence)).toMatchFileSnapshot(page);
});
