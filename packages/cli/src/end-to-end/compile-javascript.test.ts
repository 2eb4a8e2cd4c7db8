import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { loadPlan } from "@handrail/evaluator/all";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { dealsPlaybook, now } from "../testing/playbook.ts";

const root = join(import.meta.dirname, "../../../..");

/** A folder with the module of a playbook, and the evaluator beside it. */
async function compiled(playbook: string): Promise<string> {
  const cwd = folderWith({ "deals.playbook": playbook, "package.json": '{ "type": "module" }' });
  mkdirSync(join(cwd, "node_modules/@handrail"), { recursive: true });
  symlinkSync(join(root, "packages/evaluator"), join(cwd, "node_modules/@handrail/evaluator"));
  const args = ["compile", "deals.playbook", "--target", "js", "--out", "deals.js"];
  const { status, stderr } = await handrail(args, { cwd });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stderr).toMatch(/ in `deals\.js` and `deals\.d\.ts`, sha256-[0-9a-f]{64}\n$/);
  await handrail(["compile", "deals.playbook", "--out", "deals.json"], { cwd });
  return cwd;
}

const records = [
  {},
  { stage: "evaluation" },
  { Stage: "Purchase", "deal value": 50000 },
  { stage: "purchase", closesOn: "2026-12-01" },
  { stage: null },
];

describe("compile --target js", () => {
  test("decides in Node as the plan does, with the evaluator beside it", async () => {
    const cwd = await compiled(dealsPlaybook);
    const module = await import(pathToFileURL(join(cwd, "deals.js")).href);
    const plan = loadPlan(readFileSync(join(cwd, "deals.json"), "utf8"));
    for (const record of records) {
      expect(module.decide(record, { now })).toEqual(plan.decide(record, { now }));
      expect(module.fired(record, { now })).toEqual(plan.fired(record, { now }));
    }
    expect(() => module.fired({ stage: "nowhere" }, { now })).toThrow("stage");
  });

  test("decides in a browser's bundle", async () => {
    const cwd = await compiled(dealsPlaybook);
    const bundle = await bundled(cwd, 'export { decide } from "./deals.js";');
    const plan = loadPlan(readFileSync(join(cwd, "deals.json"), "utf8"));
    const context = createContext({ records: JSON.stringify(records), now });
    const run = "JSON.stringify(JSON.parse(records).map((one) => app.decide(one, { now })))";
    const found = JSON.parse(runInContext(`${bundle};${run}`, context));
    expect(found).toEqual(records.map((record) => plan.decide(record, { now })));
    expect(bundle).not.toMatch(/\beval\s*\(|new Function\b/);
  });

  test("brings what the playbook needs of the evaluator, and nothing else", async () => {
    const cwd = await compiled(`history contact has
  medium is one of phone, email
score fit
  add 30 when ready
  bands cold below 20, hot
calendar "desk"
  open Monday to Friday 09:00-17:00
when fit band = hot and no contact in last 30 days
  then call within 2 business hours
limit anything to 1 per 30 days counting contacts
`);
    const code = readFileSync(join(cwd, "deals.js"), "utf8");
    expect(code.match(/(?<=^import "@handrail\/evaluator\/)[\w-]+/gm)).toEqual([
      "business-time",
      "histories",
      "tables",
    ]);
    const plan = loadPlan(readFileSync(join(cwd, "deals.json"), "utf8"));
    // A fresh process has joined nothing else.
    const record = { ready: true, contacts: [] };
    const ask = `import { decide } from "./deals.js"; console.log(JSON.stringify(decide(${JSON.stringify(record)}, { now: ${JSON.stringify(now)} })));`;
    const options = { cwd, encoding: "utf8" } as const;
    const args = ["--input-type=module", "--eval", ask];
    const { stdout, stderr } = spawnSync(process.execPath, args, options);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(plan.decide(record, { now }));
    expect(plan.decide(record, { now }).recommendations).toHaveLength(1);
  });

  test.each([
    ["fact closed is date\nwhen closed known then call within 1h", ["values"]],
    ["when visits + calls > 3 then call", ["values"]],
    ['fact about is text\nwhen about contains "price" then call', ["values"]],
    ["when ready then call after 1 day", ["clauses"]],
    ["when ready then call within 2 days every 1 month", ["clauses"]],
    ["fact stage is text\nwhen ready then hand over with stage", ["clauses"]],
    ["when ready then call within 4h escalating to sales lead after 2h", ["clauses"]],
    ["when stage is evaluation or purchase then call within 2 days", []],
  ])("knows what needs a part: %s", async (playbook, parts) => {
    const cwd = await compiled(`${playbook}\n`);
    const code = readFileSync(join(cwd, "deals.js"), "utf8");
    expect(code.match(/(?<=^import "@handrail\/evaluator\/)[\w-]+/gm) ?? []).toEqual(parts);
    const ask = `import { decide } from "./deals.js"; console.log(decide({}, { now: ${JSON.stringify(now)} }).schema);`;
    const options = { cwd, encoding: "utf8" } as const;
    const args = ["--input-type=module", "--eval", ask];
    const { stdout, stderr } = spawnSync(process.execPath, args, options);
    expect({ stdout, stderr }).toEqual({ stdout: "1\n", stderr: "" });
  });

  test("takes answers, and says what to do about a record that does not fit", async () => {
    const cwd = await compiled(
      "fact stage is one of evaluation, purchase\nwhen stage = evaluation then call\n",
    );
    const ask = `import { answer, decide } from "./deals.js";
const now = ${JSON.stringify(now)};
const { recommendations } = decide({}, { now, answers: { stage: "evaluation" } });
const { questions } = decide({}, { now, skipped: ["stage"] });
let told;
try { decide({ stage: "evalution" }, { now }); } catch ({ problems }) { told = problems[0].hint; }
console.log(JSON.stringify([answer("stage", "Evaluation"), recommendations.length, questions, told]));`;
    const args = ["--input-type=module", "--eval", ask];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(["evaluation", 1, [], 'Did you mean "evaluation"?']);
  });

  test("gives an app that only asks for exact facts none of the evaluator", async () => {
    const cwd = await compiled(`fact stage is one of evaluation, purchase
fact visits is number from 0 to 100
when stage = evaluation and visits > 3 then call
when stage != purchase then mail
`);
    const bundle = await bundled(cwd, 'export { firedExactly } from "./deals.js";');
    expect(bundle.length).toBeLessThan(3000);
    const app = runInContext(`${bundle}; app`, createContext({}));
    const rules = (facts: object) => [...app.firedExactly(facts)].length;
    expect(rules({ stage: "evaluation", visits: 4 })).toBe(2);
    expect(rules({ stage: "evaluation" })).toBe(1);
    expect(rules({ visits: 4 })).toBe(0);
    expect(() => rules({ visits: 101 })).toThrow(
      "visits: found 101, expected a number from 0 to 100",
    );
    expect(() => rules({ visits: Number.NaN })).toThrow("visits: found NaN");
  });

  test("has types that refuse what the playbook does not know", { timeout: 60_000 }, async () => {
    const cwd = await compiled(dealsPlaybook);
    writeFileSync(
      join(cwd, "app.ts"),
      `import { decide, type Facts, firedExactly, why } from "./deals.js";
const facts: Facts = { stage: "evaluation" };
decide(facts, { now: 0 }).recommendations[0]?.action satisfies string | undefined;
decide({ Stage: "evaluation" }, { now: 0 });
firedExactly(facts, { now: 0 }) satisfies string[];
// @ts-expect-error no such stage
decide({ stage: "evaluating" }, { now: 0 });
// @ts-expect-error no such stage
firedExactly({ stage: "evaluating" }, { now: 0 });
// @ts-expect-error no such action
why(facts, "go home", { now: 0 });
`,
    );
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext"];
    const args = [join(root, "node_modules/typescript/bin/tsc"), ...options, "app.ts"];
    expect(spawnSync(process.execPath, args, { cwd, encoding: "utf8" }).stdout).toBe("");
  });

  test("goes to standard output, too, and wants a module's name", async () => {
    const cwd = folderWith({ "deals.playbook": dealsPlaybook });
    const { stdout } = await handrail(["compile", "deals.playbook", "--target", "js"], { cwd });
    expect(stdout).toContain("export function decide(record, options)");
    const args = ["compile", "deals.playbook", "--target", "js", "--out", "deals.json"];
    expect(await handrail(args, { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "✗ A module of JavaScript needs a name that ends in .js or .mjs, not `deals.json`.\n  Give it one, such as `--out deals.js`.\n",
    });
  });
});

/** An app as one file for browsers, in the global `app`. */
async function bundled(cwd: string, text: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: cwd,
    stdin: { contents: text, resolveDir: cwd },
    bundle: true,
    format: "iife",
    globalName: "app",
    platform: "browser",
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
