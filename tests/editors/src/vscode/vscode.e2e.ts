import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeServer, startCodeServer } from "./code-server.ts";
import { Workbench } from "./workbench.ts";

const files = {
  "base.playbook": `fact stage is step of discovery, evaluation, renewal
  ask "How far is the customer?"
fact urgent is yes/no

action offer expert chat is human, helps
`,
  "main.playbook": `use "base.playbook"

rule "Answer at once"
  when stage == evaluation and urgent
  then offer expert chat within 1h

test "urgent"
  given stage = evaluation and urgent
  expect offer expert chat within 1h

test "calm"
  given stage = evaluation and not urgent
  expect offer expert chat
`,
};
let server: CodeServer;
let workbench: Workbench;

beforeAll(async () => {
  server = await startCodeServer(files);
  workbench = await Workbench.open(server.url);
  await workbench.openFile("main.playbook");
});
afterAll(async () => {
  await workbench?.close();
  server?.stop();
});

const saved = (name: string) => readFile(join(server.folder, name), "utf8");

describe("VS Code", () => {
  it("marks a mistake, and fixes it", async () => {
    await workbench.page.waitForSelector(".squiggly-error", { timeout: 90_000 });
    await workbench.picture("1-finding");
    await workbench.goTo(4, 15);
    await workbench.until(
      () => workbench.page.keyboard.press("Control+."),
      workbench.page.getByText("Replace with `=`").first(),
    );
    await workbench.picture("2-fix");
    await workbench.page.keyboard.press("Enter");
    await expect.poll(() => workbench.text()).toContain("when stage = evaluation and urgent");
    await workbench.page.waitForSelector(".squiggly-error", { state: "detached" });
  });

  it("shows what a name means", async () => {
    await workbench.goTo(4, 10);
    await workbench.command("Show or Focus Hover");
    const hover = workbench.page.locator(".monaco-hover").getByText("How far is the customer?");
    await hover.waitFor();
    await workbench.picture("3-hover");
    await workbench.page.keyboard.press("Escape");
  });

  it("completes with the values of that fact alone", async () => {
    await workbench.goTo(4, 35);
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.type(" and stage = ", { delay: 20 });
    const list = workbench.page.locator(".suggest-widget .monaco-list-row");
    await list.getByText("discovery").first().waitFor();
    expect(await list.allTextContents()).not.toContain(expect.stringContaining("urgent"));
    await workbench.picture("4-completion");
    await workbench.page.keyboard.press("Escape");
    for (let times = 0; times < " and stage = ".length; times += 1) {
      await workbench.page.keyboard.press("Backspace");
    }
  });

  it("lays out when it saves", async () => {
    await workbench.goTo(5, 1);
    await workbench.page.keyboard.press("Control+Shift+K");
    await workbench.page.keyboard.press("ArrowUp");
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.keyboard.press("Home");
    await workbench.page.keyboard.type("then offer expert chat within 1h");
    await workbench.page.keyboard.press("Escape");
    await workbench.page.keyboard.press("Control+s");
    await expect
      .poll(() => saved("main.playbook"))
      .toContain("  when stage = evaluation and urgent\n  then offer expert chat within 1h\n");
  });

  it("renames across two files", async () => {
    await workbench.goTo(4, 10);
    const input = workbench.page.locator(".rename-box input");
    await workbench.until(() => workbench.page.keyboard.press("F2"), input);
    await input.fill("phase");
    await workbench.picture("5-rename");
    await workbench.page.keyboard.press("Enter");
    await expect.poll(() => workbench.text()).toContain("when phase = evaluation and urgent");
    await workbench.command("File: Save All Files");
    await expect.poll(() => saved("base.playbook")).toMatch(/fact phase +is step of/);
  });

  it("goes to a definition in another file", async () => {
    await workbench.goTo(4, 10);
    await workbench.page.keyboard.press("F12");
    await workbench.page.waitForSelector('.tab.active[data-resource-name="base.playbook"]');
    await workbench.openFile("main.playbook");
  });

  it("runs the tests from the Testing view, and marks them in the text", async () => {
    await workbench.command("Test: Run All Tests");
    const glyph = (state: string) =>
      workbench.page.locator(`.testing-run-glyph.codicon-testing-${state}-icon`).first().waitFor();
    await glyph("passed");
    await glyph("failed");
    await workbench.command("View: Show Testing");
    await workbench.page.locator(".sidebar").getByText("1/2").first().waitFor();
    await workbench.picture("6-tests");
  });

  it("runs one test alone, and says in words how it came out", async () => {
    const { page } = workbench;
    await workbench.command("Test: Clear All Results");
    await page.waitForSelector(".testing-run-glyph.codicon-testing-failed-icon", {
      state: "detached",
    });
    await page.locator(".sidebar .monaco-list-row", { hasText: "main.playbook" }).click();
    await page.keyboard.press("ArrowRight");
    const one = page.locator(".sidebar .monaco-list-row", { hasText: "urgent" });
    await one.hover();
    await one.locator(".codicon-testing-run-icon").click();
    await page.locator(".testing-run-glyph.codicon-testing-passed-icon").first().waitFor();
    expect(await page.locator(".testing-run-glyph.codicon-testing-failed-icon").count()).toBe(0);
    await page.locator(".panel").getByText("✓ main.playbook: urgent").waitFor();
    await workbench.picture("6b-one-test");
  });

  it("shows which rules the tests bring about", async () => {
    await workbench.command("Test: Run All Tests with Coverage");
    await workbench.command("View: Show Explorer");
    const percent = workbench.page.locator(".explorer-viewlet").getByText(/^\d+%$/);
    await percent.first().waitFor();
    await workbench.openFile("main.playbook");
    await workbench.page.waitForSelector(".coverage-deco-gutter");
    await workbench.picture("7-coverage");
    expect(await percent.allTextContents()).toEqual(["86%"]);
  });

  it("says how findings and tests stand beside the language", async () => {
    await workbench.openFile("main.playbook");
    await workbench.page.locator("#status\\.languageStatus").click();
    const hover = workbench.page.locator(".monaco-hover");
    await hover.getByText("No findings").waitFor();
    await hover.getByText("1 of 2 tests pass").waitFor();
    await workbench.picture("8-status");
    await workbench.page.keyboard.press("Escape");
  });

  it("is active within 300 ms", async () => {
    // Other work on the machine counts, too: the best of three tells what the extension itself takes.
    let best = await workbench.activation();
    for (let again = 0; again < 2 && best >= 300; again += 1) {
      await workbench.command("Developer: Reload Window");
      best = Math.min(best, await workbench.activation());
    }
    console.info(`activated in ${best} ms`);
    expect(best).toBeLessThan(300);
  });

  it("writes no error of ours to the console", () => {
    expect(workbench.errors).toEqual([]);
  });
});
