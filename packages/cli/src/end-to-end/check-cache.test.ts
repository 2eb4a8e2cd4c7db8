import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const words =
  "fact visits is number from 0 to 100\nfact late is yes/no\naction call is human, helps\n";
const rules =
  'use "words.playbook"\nrule "A" when visits > 3 then call within 4h\nrule "B" when visits > 9 then call within 4h\npromise "Soon" when late then anything that helps within 24h\n';
const files = { "words.playbook": words, "a.playbook": rules, "b.playbook": 'use "a.playbook"\n' };

const check = (cwd: string, ...args: string[]) =>
  handrail(["check", "--format", "json", ...args], { cwd });

/** What a check with the cache says must be what one without says. */
async function sameAsWithout(cwd: string) {
  const [cached, plain] = [await check(cwd, "--cache"), await check(cwd)];
  expect(cached).toEqual(plain);
  const found = JSON.parse(plain.stdout) as readonly { readonly code: string }[];
  return [...new Set(found.map(({ code }) => code))].sort();
}

const cacheIn = (cwd: string) => join(cwd, ".handrail-cache", "check.json");

test("a check with a cache says what one without says, whatever has changed since", async () => {
  const cwd = folderWith(files);
  const write = (file: string, text: string) => writeFileSync(join(cwd, file), text);
  expect(await sameAsWithout(cwd)).toEqual(["HR7001", "HR7013"]);
  expect(await sameAsWithout(cwd)).toEqual(["HR7001", "HR7013"]);
  write("words.playbook", `# visits of the last month\n${words}`);
  expect(await sameAsWithout(cwd)).toEqual(["HR7001", "HR7013"]);
  write("words.playbook", words.replace("to 100", "to 8"));
  expect(await sameAsWithout(cwd)).toEqual(["HR3009", "HR7001"]);
  write("words.playbook", words);
  write("b.playbook", 'use "a.playbook"\nwhen late then call within 1h\n');
  expect(await sameAsWithout(cwd)).toContain("HR7001");
  write("a.playbook", rules.replace("when late", "when late and visits > 3"));
  expect(await sameAsWithout(cwd)).toEqual(["HR7013"]);
  write("handrail.json", '{ "lint": { "contained-rule": "off" } }');
  expect(await sameAsWithout(cwd)).toEqual([]);
  rmSync(join(cwd, "handrail.json"));
  rmSync(join(cwd, "words.playbook"));
  expect(await sameAsWithout(cwd)).toContain("HR5004");
  rmSync(join(cwd, "a.playbook"));
  await sameAsWithout(cwd);
});

test("a second check leaves the cache as it is, and forgets playbooks that are gone", async () => {
  const cwd = folderWith({ ...files, "c.playbook": "when late then call\n" });
  await check(cwd, "--cache");
  const before = readFileSync(cacheIn(cwd), "utf8");
  expect(before).toContain("c.playbook");
  await check(cwd, "--cache");
  expect(readFileSync(cacheIn(cwd), "utf8")).toBe(before);
  rmSync(join(cwd, "c.playbook"));
  await check(cwd, "--cache", "a.playbook");
  const after = readFileSync(cacheIn(cwd), "utf8");
  expect(after).not.toContain("c.playbook");
  expect(after).toContain("b.playbook");
});

test("fixes are made with a cache as without", async () => {
  const cwd = folderWith({ "a.playbook": "when visits > 5 and visits > 3 then call customer\n" });
  await check(cwd, "--cache");
  await check(cwd, "--cache", "--fix");
  expect(readFileSync(join(cwd, "a.playbook"), "utf8")).toBe(
    "when visits > 5 then call customer\n",
  );
  expect(await sameAsWithout(cwd)).toEqual([]);
});

describe("the folder of the cache", () => {
  test("is among those of other tools where there is a project of Node, and else one that git leaves out", async () => {
    const own = folderWith(files);
    await check(own, "--cache");
    expect(readdirSync(join(own, ".handrail-cache")).sort()).toEqual([".gitignore", "check.json"]);
    const node = folderWith({ ...files, "node_modules/x/package.json": "{}" });
    await check(node, "--cache");
    expect(existsSync(join(node, "node_modules/.cache/handrail/check.json"))).toBe(true);
    expect(existsSync(cacheIn(node))).toBe(false);
  });

  test("is the one that is named", async () => {
    const cwd = folderWith(files);
    await check(cwd, "--cache-location", "kept/here");
    expect(existsSync(join(cwd, "kept/here/check.json"))).toBe(true);
  });

  test("is not there without the option", async () => {
    const cwd = folderWith(files);
    await check(cwd);
    expect(existsSync(cacheIn(cwd))).toBe(false);
  });
});

describe("a cache that cannot be used is told in one line, and changes nothing", () => {
  const anew = "everything is checked, and the cache made anew.\n";

  async function after(spoil: (text: string) => string) {
    const cwd = folderWith(files);
    const first = await check(cwd, "--cache");
    writeFileSync(cacheIn(cwd), spoil(readFileSync(cacheIn(cwd), "utf8")));
    const { stderr, ...ran } = await check(cwd, "--cache");
    expect(ran).toEqual({ status: first.status, stdout: first.stdout });
    expect((await check(cwd, "--cache")).stderr).toBe("");
    return stderr;
  }

  test.each<[string, (text: string) => string]>([
    ["cut off", (text) => text.slice(0, text.length / 2)],
    ["empty", () => ""],
    ["something else", () => "{}\n[]"],
    ["changed in one letter", (text) => text.replace('"HR7013"', '"HR7014"')],
  ])("%s", async (_name, spoil) => {
    expect(await after(spoil)).toBe(`! The cache \`.handrail-cache\` is damaged: ${anew}`);
  });

  test("of another version", async () => {
    const stderr = await after((text) => text.replace(/"handrail":"[^"]*"/, '"handrail":"0.0.9"'));
    expect(stderr).toBe(
      `! The cache \`.handrail-cache\` is of another version of Handrail: ${anew}`,
    );
  });

  test("not to be written", async () => {
    const cwd = folderWith(files);
    const plain = await check(cwd);
    const ran = await check(cwd, "--cache-location", "a.playbook/cache");
    expect(ran).toMatchObject({ status: plain.status, stdout: plain.stdout });
    expect(ran.stderr.trim().split("\n").at(-1)).toBe(
      "! The cache `a.playbook/cache` cannot be written (a part of its path is no folder): nothing is kept. `--cache-location` names another folder.",
    );
  });
});

test("checks that run at the same time leave a whole cache", async () => {
  const cwd = folderWith(files);
  const runs = await Promise.all(Array.from({ length: 4 }, () => check(cwd, "--cache")));
  expect(new Set(runs.map(({ stdout, stderr }) => stdout + stderr)).size).toBe(1);
  expect(readdirSync(join(cwd, ".handrail-cache")).sort()).toEqual([".gitignore", "check.json"]);
  expect((await check(cwd, "--cache")).stderr).toBe("");
});
