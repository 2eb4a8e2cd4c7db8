import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeServer, startCodeServer } from "./code-server.ts";
import { Workbench } from "./workbench.ts";

const files = {
  "promise.playbook": `fact stage is step of discovery, evaluation, renewal
fact channel is one of digital, human

action offer expert chat is human, helps

rule "Answer at once"
  when stage = evaluation and channel = digital
  then offer expert chat within 1h

promise "Nobody who evaluates waits"
  when stage = evaluation
  then anything that helps within 24h
`,
};
let server: CodeServer;
let workbench: Workbench;

beforeAll(async () => {
  server = await startCodeServer(files);
  workbench = await Workbench.open(server.url);
});
afterAll(async () => {
  await workbench?.close();
  server?.stop();
});

describe("VS Code, with a promise that does not hold", () => {
  it("says above the promise when it is broken, and marks it", async () => {
    const { page } = workbench;
    await workbench.openFile("promise.playbook");
    await page.getByText("✗ broken when stage = evaluation").waitFor({ timeout: 90_000 });
    await page.waitForSelector(".squiggly-warning");
    await workbench.picture("50-broken-promise");
  });

  it("leads from the code of the finding to what it means", async () => {
    const { page } = workbench;
    const problem = page.locator(".markers-panel .monaco-list-row", { hasText: "waits" }).first();
    await workbench.until(() => workbench.command("View: Toggle Problems"), problem);
    await problem.locator("a", { hasText: "HR7001" }).click({ modifiers: ["Control"] });
    const title = workbench.preview.getByRole("heading", { name: /^HR7001 broken-promise/ });
    await title.waitFor({ timeout: 30_000 });
    await workbench.preview.getByRole("heading", { name: "Right" }).waitFor();
    await workbench.picture("51-explained");
    await page.locator('.tab[aria-label^="Preview HR7001"]').click();
    await workbench.command("View: Close Editor");
    await workbench.command("View: Toggle Problems");
  });

  it("makes a test of the situation that breaks it", async () => {
    const { page } = workbench;
    await workbench.openFile("promise.playbook");
    await workbench.goTo(11, 5);
    const fix = page.getByText("Add this situation as a test: stage = evaluation").first();
    await workbench.until(() => page.keyboard.press("Control+."), fix);
    await workbench.picture("52-situation");
    await fix.click();
    await expect
      .poll(() => workbench.text())
      .toContain('test "Nobody who evaluates waits: stage = evaluation"');
    await page.getByText("✓ passes").first().waitFor();
    await workbench.picture("53-situation-as-test");
  });
});

describe("VS Code, while somebody writes", () => {
  it("offers what fits while the parts of a sentence are filled in, and covers nothing of it", async () => {
    const { page } = workbench;
    const offered = (name: string) =>
      page.locator(".suggest-widget.visible .monaco-list-row", { hasText: name }).first();
    await workbench.goTo(14, 3);
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\nru", { delay: 50 });
    await offered("rule").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => workbench.text()).toContain('rule "title"');
    await page.keyboard.type("Follow up", { delay: 50 });
    await page.keyboard.press("Tab");
    await page.keyboard.type("sta", { delay: 50 });
    await offered("stage").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type(" = e", { delay: 50 });
    await offered("evaluation").waitFor();
    await workbench.picture("55-filling-in");
    expect(await page.locator(".parameter-hints-widget.visible").count()).toBe(0);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => workbench.text())
      .toContain('rule "Follow up"\n  when stage = evaluation\n  then action');
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });
});

describe("VS Code, with a playbook that somebody begins", () => {
  it("writes a first rule, to be filled in part by part", async () => {
    const { page } = workbench;
    await workbench.command("Handrail: New playbook");
    await expect.poll(() => workbench.text()).toMatch(/rule "Answer at once"/);
    await page
      .locator(".statusbar")
      .getByText(/Ln 1, Col 21 \(14 selected\)/)
      .waitFor();
    await page.keyboard.type("Help at once", { delay: 20 });
    await page.keyboard.press("Tab");
    await page.keyboard.type("urgent", { delay: 20 });
    await page.keyboard.press("Escape");
    await expect.poll(() => workbench.text()).toContain('rule "Help at once"\n  when urgent');
    expect(await page.locator(".squiggly-error").count()).toBe(0);
  });

  it("offers each sentence once, those written most first, with what they are for", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+Space");
    const rows = page.locator(".suggest-widget.visible .monaco-list-row");
    await rows.first().waitFor();
    await workbench.picture("54-sentences");
    const shown = (await rows.allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
    expect(shown.slice(0, 3)).toEqual([
      expect.stringMatching(/^rule ?What to do when\./),
      expect.stringMatching(/^when ?What to do when, in one line\./),
      expect.stringMatching(/^fact ?What may be known of a situation\./),
    ]);
    expect(shown.filter((text) => text.startsWith("fact"))).toHaveLength(1);
    await page.keyboard.press("Escape");
  });

  it("writes no error of ours to the console", () => {
    expect(workbench.errors).toEqual([]);
  });
});
