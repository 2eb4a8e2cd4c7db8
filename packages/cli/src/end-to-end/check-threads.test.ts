import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const words =
  "fact visits is number from 0 to 100\nfact late is yes/no\nfact spare is yes/no\naction call is human, helps\n";
const used =
  'use "words.playbook"\nfact early is yes/no\nrule "A" when visits > 3 then call within 4h\nrule "B" when visits > 9 then call within 4h\n';
const promise = 'promise "Soon" when late then anything that helps within 24h\n';
const files = {
  "words.playbook": words,
  "used.playbook": used,
  "broken.playbook": 'use "words.playbook"\nwhen vists > 3 then call\n',
  "handrail.json": '{ "lint": { "unused-fact": "warning" } }',
  ...Object.fromEntries(
    ["a", "b", "c", "d", "e"].flatMap((name, index) => {
      const rule = `fact ${name} is yes/no\nwhen visits > ${index} then call\n`;
      return [
        [`${name}.playbook`, `use "used.playbook"\n${index % 2 === 0 ? promise : rule}`],
        [`folder/${name}.playbook`, `use "../words.playbook"\n${rule}`],
      ];
    }),
  ),
};

const check = (cwd: string, threads: number, ...args: string[]) =>
  handrail(["check", "--format", "json", "--threads", String(threads), ...args], { cwd });

async function expectSame(cwd: string, ...args: string[]): Promise<readonly string[]> {
  const [alone, shared] = [await check(cwd, 1), await check(cwd, 3, ...args)];
  expect(shared).toEqual(alone);
  const found: readonly { readonly code: string }[] = JSON.parse(alone.stdout);
  return [...new Set(found.map(({ code }) => code))].sort();
}

test("several threads find what one finds, in the same order", async () => {
  const codes = await expectSame(folderWith(files));
  // What is found by itself, in all situations, by the settings of a project, and by who uses a file.
  expect(codes).toEqual(expect.arrayContaining(["HR2002", "HR7001", "HR7013", "HR7106"]));
});

test("several threads fill the cache, and leave what it knows alone", async () => {
  const cwd = folderWith(files);
  await expectSame(cwd, "--cache");
  await expectSame(cwd, "--cache");
  appendFileSync(join(cwd, "words.playbook"), "fact later is yes/no\n");
  await expectSame(cwd, "--cache");
  appendFileSync(join(cwd, "a.playbook"), "when late then call within 1h\n");
  await expectSame(cwd, "--cache");
});

test("several threads find nothing in the shipped playbooks", async () => {
  const cwd = folderWith({});
  cpSync(join(import.meta.dirname, "../../../../playbooks"), cwd, { recursive: true });
  expect(await expectSame(cwd)).toEqual([]);
});

test("the number of threads is a number of threads", async () => {
  const cwd = folderWith(files);
  const { status, stderr } = await handrail(["check", "--threads", "0"], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain("It is a whole number from 1 on");
});
