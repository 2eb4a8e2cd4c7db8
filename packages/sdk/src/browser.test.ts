import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";

let code = "";
beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: ["index.ts"],
    bundle: true,
    format: "iife",
    globalName: "handrail",
    platform: "browser",
    conditions: ["source"],
    target: "es2024",
    write: false,
  });
  code = outputFiles[0]?.text ?? "";
});

function inBrowser(script: string): Promise<unknown> {
  const context = createContext({ console, TextEncoder });
  return runInContext(`${code};(async () => { ${script} })()`, context) as Promise<unknown>;
}

it("loads a playbook from its text and decides where there is no Node", async () => {
  const due = await inBrowser(`
    const playbook = await handrail.loadPlaybook({
      source: 'use "base.playbook"\\nwhen stage = evaluation then offer expert chat within answer target',
      files: { "base.playbook": "setting answer target is 1h" },
    });
    const { recommendations } = playbook.decide({ stage: "evaluation" }, { now: "2026-11-23T09:00:00Z" });
    return typeof process + " " + recommendations[0].due;`);
  expect(due).toBe("undefined 2026-11-23T10:00:00Z");
});

it("says that there is no disk where only a path is given", async () => {
  const said = await inBrowser(
    'return handrail.loadPlaybook("sales.playbook").catch((error) => error.message);',
  );
  expect(said).toMatch(/^sales\.playbook cannot be read, as there is no disk here\. /);
});
