import { globSync, readFileSync } from "node:fs";
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
      "handrail.command": join(root, "packages/cli/bin/handrail.js"),
    },
  });
  workbench = await Workbench.open(server.url);
});
afterAll(async () => {
  await workbench?.close();
  server?.stop();
});

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

  it("runs the check as a task, and takes its findings to the problems", async () => {
    const { page } = workbench;
    // Of files that are not open the server says nothing now, so that what comes is from the task.
    await server.set({ "handrail.findings.of": "open files" });
    await workbench.command("View: Close All Editors");
    await workbench.command("Tasks: Run Task");
    const choice = (text: string) =>
      page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
    await page.getByPlaceholder("Select the task to run").waitFor();
    await page.keyboard.type("handrail", { delay: 30 });
    await choice("handrail").click();
    await choice("handrail: check playbooks").click();
    await workbench.command("View: Toggle Problems");
    await page.locator(".markers-panel").getByText("mistake.playbook").waitFor();
    await workbench.picture("44-task");
  });

  it("writes no error of ours to the console", () => {
    expect(workbench.errors).toEqual([]);
  });
});
