import { expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const playbook = `fact visits is number
rule "A" when visits > 3 and visits < 9 then call customer
rule "B" when visits > 9 and visits < 3 then write to customer
when visits > 5 then visit customer
`;

const check = (files: Readonly<Record<string, string>>, ...args: string[]) =>
  handrail(["check", "--format", "concise", ...args], { cwd: folderWith(files) });

test("a question that takes too many steps is told as a hint, and the rest is still said", async () => {
  const { status, stdout } = await check({ "a.playbook": playbook }, "--steps", "2");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^a\.playbook:2:1: info HR7004 It cannot be told within 2 steps what [^\n]*`never-holds` asks about \d sentences[^\n]*\n/m,
  );
  const enough = await check({ "a.playbook": playbook }, "--steps", "100_000");
  expect(enough.status).toBe(1);
  expect(enough.stdout).toMatch(/^a\.playbook:3:15: warning HR7010 /m);
  expect(enough.stdout).not.toContain("HR7004");
});

test("`handrail.json` says how many steps there are, and the command line says otherwise", async () => {
  const set = (steps: number) => ({
    "a.playbook": playbook,
    "handrail.json": `{ "lint": { "given-up": ["warning", { "steps": ${steps} }] } }`,
  });
  expect((await check(set(2))).stdout).toContain("warning HR7004");
  expect((await check(set(2), "--steps", "5,000")).stdout).not.toContain("HR7004");
  expect((await check(set(0))).stdout).toContain("a number from 1 on");
});

test("no number of steps is told", async () => {
  const { status, stderr } = await check({ "a.playbook": playbook }, "--steps", "many");
  expect(status).toBe(2);
  expect(stderr).toContain("It is a whole number from 1.");
});
