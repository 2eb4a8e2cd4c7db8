import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeServer, startCodeServer } from "./code-server.ts";
import { Workbench } from "./workbench.ts";

let server: CodeServer;
let workbench: Workbench;

beforeAll(async () => {
  server = await startCodeServer({ "notes.txt": "" });
  workbench = await Workbench.open(server.url);
});
afterAll(async () => {
  await workbench?.close();
  server?.stop();
});

/** A step of the walkthrough, by its title. */
const step = (title: string) =>
  workbench.page.locator(".getting-started-step", { hasText: title }).first();

async function openWalkthrough(): Promise<void> {
  const { page } = workbench;
  const steps = page.locator(".gettingStartedDetailsContent:visible .getting-started-step");
  await workbench.command("Welcome: Open Walkthrough...");
  const row = page.locator(".quick-input-list .monaco-list-row", { hasText: "first playbook" });
  await row.first().click();
  await steps.first().waitFor();
}

describe("VS Code, for somebody who begins in a folder without playbooks", () => {
  it("leads from the walkthrough to a first playbook, its preview, and a test", async () => {
    const { page, preview } = workbench;
    await openWalkthrough();
    await step("See it, and try it").click();
    await page.getByRole("button", { name: "Open preview" }).click();
    await expect
      .poll(() => workbench.text(), { timeout: 90_000 })
      .toContain('rule "Answer at once"');
    await preview.locator("table").waitFor({ timeout: 60_000 });
    await workbench.picture("60-first-preview");
  });

  it("shows a playbook that is behind the walkthrough, when its preview is asked for", async () => {
    const { page, preview } = workbench;
    await page.locator('.tab[aria-label^="Preview: "] [aria-label^="Close"]').click();
    await page.locator('.tab[data-resource-name="Untitled-1"]').click();
    await openWalkthrough();
    await step("Write a rule").locator(".complete").waitFor();
    await step("See it, and try it").click();
    await page.getByRole("button", { name: "Open preview" }).click();
    await preview.locator("table").waitFor({ timeout: 60_000 });
    await page.waitForSelector('.tab.active[data-resource-name="Untitled-1"]');
  });

  it("says that there are no tests, and adds one", async () => {
    const { page } = workbench;
    await workbench.command("Test: Run All Tests");
    await workbench.command("Test Results: Focus on Test Results View");
    await page.locator(".xterm-rows").getByText("There is no test here yet.").waitFor();
    await page.locator('.tab[data-resource-name="Untitled-1"]').click();
    await page.getByText("no example shows it: add one").click();
    await expect.poll(() => workbench.text()).toContain('test "Answer at once fires"');
    await page.getByText("fires in 1 of 1 example").waitFor();
    await workbench.picture("61-first-test");
    await page.getByText("✓ passes").click();
    await page.locator(".testing-run-glyph.codicon-testing-passed-icon").first().waitFor();
  });

  it("shows no tests of a playbook that was thrown away", async () => {
    const { page } = workbench;
    await page.locator('.activitybar a[aria-label^="Testing"]').click();
    const shown = page.locator(".test-explorer .monaco-list-row", { hasText: "Untitled-1" });
    await shown.waitFor();
    await page.locator('.tab[data-resource-name="Untitled-1"]').click();
    await workbench.command("View: Close Editor");
    await page.getByRole("button", { name: "Don't Save" }).click();
    await shown.waitFor({ state: "detached" });
  });

  it("writes no error of ours to the console", () => {
    expect(workbench.errors).toEqual([]);
  });
});
