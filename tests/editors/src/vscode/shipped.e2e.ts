import { globSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeServer, startCodeServer } from "./code-server.ts";
import { Workbench } from "./workbench.ts";

const root = join(import.meta.dirname, "../../../..");
const folder = join(root, "playbooks");
const shipped = globSync("**/*.{playbook,json}", { cwd: folder });
const files = {
  ...Object.fromEntries(shipped.map((path) => [path, readFileSync(join(folder, path), "utf8")])),
  "mistake.playbook": 'rule "Call"\n  when visits == 5\n  then call customer\n',
};
let server: CodeServer;
let workbench: Workbench;

beforeAll(async () => {
  server = await startCodeServer(files, {
    settings: {
      "explorer.autoReveal": false,
      // So that what is said of a file that nobody has opened is said by the task.
      "handrail.findings.of": "open files",
      "handrail.command": await command(),
    },
  });
  workbench = await Workbench.open(server.url);
});
afterAll(async () => {
  await workbench?.close();
  server?.stop();
});

/** The command as it would be installed: a terminal may find an older Node than the one that we run. */
async function command(): Promise<string> {
  const script = join(await mkdtemp(join(tmpdir(), "handrail-command-")), "handrail");
  const program = join(root, "packages/cli/bin/handrail.js");
  await writeFile(script, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  await chmod(script, 0o755);
  return script;
}

/** Opens a file by its path, as somebody would who knows it. */
async function open(path: string): Promise<void> {
  const { page } = workbench;
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor({ state: "hidden" });
  await workbench.until(() => page.keyboard.press("Control+p"), input);
  await input.fill(path);
  const name = path.split("/").at(-1) ?? "";
  await page.locator(`.quick-input-list .monaco-list-row[aria-label^="${name}"]`).first().click();
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
}

describe("VS Code, with the shipped playbooks", () => {
  it("says above a promise that it holds in every situation", async () => {
    const path = "help-dont-sell/help-dont-sell.playbook";
    await open(path);
    const { page } = workbench;
    await page.waitForSelector(".codelens-decoration", { timeout: 90_000 });
    const lines = (files as Record<string, string>)[path]?.split("\n") ?? [];
    await workbench.goTo(lines.findLastIndex((line) => line.startsWith("promise")) + 1, 1);
    await page.getByText("holds in every situation").first().waitFor({ timeout: 60_000 });
    await workbench.picture("41-promises");
  });

  it.each(["help-dont-sell/help-dont-sell", "human-digital/human-digital", "handrail"])(
    "draws %s",
    async (name) => {
      await workbench.command("View: Close All Editors");
      await open(`${name}.playbook`);
      await workbench.command("Handrail: Open preview to the side");
      await workbench.preview.locator("table").waitFor({ timeout: 60_000 });
      await workbench.picture(`42-${name.replaceAll("/", "-")}`);
    },
  );

  it("keeps in sight which row of a wide map it is, while somebody scrolls it with the keyboard", async () => {
    await workbench.command("View: Close All Editors");
    await open("help-dont-sell/help-dont-sell.playbook");
    await workbench.command("Handrail: Open preview to the side");
    const map = workbench.preview.getByRole("region", { name: "What is recommended where" });
    const row = map.getByRole("rowheader").first();
    await row.waitFor({ timeout: 60_000 });
    const before = (await row.boundingBox())?.x ?? 0;
    await map.focus();
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("ArrowRight");
    await expect.poll(() => map.evaluate((one) => one.scrollLeft)).toBeGreaterThan(40);
    expect(Math.abs(((await row.boundingBox())?.x ?? 0) - before)).toBeLessThanOrEqual(2);
    await workbench.picture("43-wide-map");
  });

  it("runs the check as a task, and takes its findings to the problems", async () => {
    const { page } = workbench;
    await workbench.command("View: Close All Editors");
    await workbench.command("View: Toggle Problems");
    await page.getByText("No problems have been detected in the workspace.").waitFor();
    await workbench.command("Tasks: Run Task");
    const choice = (text: string) =>
      page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
    await page.getByPlaceholder("Select the task to run").waitFor();
    await page.keyboard.type("handrail", { delay: 30 });
    await choice("handrail").click();
    await choice("handrail: check playbooks").click();
    const problem = page.locator(".markers-panel .monaco-list-row", { hasText: "`==`" });
    // The terminal of the task comes up when it likes.
    await workbench.until(() => page.getByRole("tab", { name: "Problems" }).click(), problem);
    await workbench.picture("44-task");
  });

  it("writes no error of ours to the console", () => {
    expect(workbench.errors).toEqual([]);
  });
});
