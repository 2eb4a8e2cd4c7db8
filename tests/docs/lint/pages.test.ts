import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks, readConfig } from "@handrail/linter";
import { expect, it } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { checkPage, overviewPage } from "./page.ts";
import { configSchema } from "./schema.ts";

// `vitest -u` writes these files anew.

const root = join(import.meta.dirname, "../../..");
const pages = join(root, "docs/lint");

it("docs/lint/README.md is up to date", async () => {
  await expect(overviewPage()).toMatchFileSnapshot(join(pages, "README.md"));
});

it.each(checks)("docs/lint/$name.md is up to date", async (check) => {
  await expect(checkPage(check, catalogue.rows)).toMatchFileSnapshot(
    join(pages, `${check.name}.md`),
  );
});

it("there is no page of a check that there is not", () => {
  const known = ["README.md", ...checks.map(({ name }) => `${name}.md`)];
  expect(readdirSync(pages).sort()).toEqual(known.sort());
});

it("each check of the method cites rows of the catalogue", () => {
  const known = new Set(catalogue.rows.map(({ id }) => id));
  const cited = checks.flatMap(({ rows }) => rows ?? []);
  expect(cited.filter((one) => !known.has(one))).toEqual([]);
});

it("the schema of handrail.json is up to date", async () => {
  const schema = `${JSON.stringify(configSchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot(join(root, "packages/cli/schema/handrail.schema.json"));
});

it("the example of the page, and the configuration of the shipped playbooks, mean something", () => {
  const page = readFileSync(join(pages, "README.md"), "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  expect(readConfig(example).findings).toEqual([]);
  const shipped = readFileSync(join(root, "playbooks/handrail.json"), "utf8");
  expect(readConfig(shipped).findings).toEqual([]);
});
