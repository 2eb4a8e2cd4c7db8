import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type CodeServer, type CodeServerOptions, startCodeServer } from "./code-server.ts";
import { Workbench } from "./workbench.ts";

const files = {
  "base.playbook":
    'fact visits is number\n  ask "How many visits?"\n\naction call customer is human, helps\n',
  "main.playbook":
    'use "base.playbook"\n\nrule "Call"\n  when visits == 5\n  then call customer within 1h\n\nrule "Nobody"\n  when visits > 5 and visits < 3\n  then call customer\n\ntest "five"\n  given visits = 5\n  expect call customer within 1h\n',
};
const memory = { extensions: [join(import.meta.dirname, "memory-files")], open: "memory:/sales" };
let server: CodeServer;
let workbench: Workbench;

async function start(options: CodeServerOptions, language?: string): Promise<void> {
  server = await startCodeServer(files, options);
  workbench = await Workbench.open(server.url, language);
  await workbench.openFile("main.playbook");
}
afterEach(async () => {
  await workbench?.close();
  server?.stop();
});

/** Finds the mistake, mends it, and goes to the other file: what must work wherever a playbook is kept. */
async function works(fix = "Replace with `=`"): Promise<void> {
  const { page } = workbench;
  await page.waitForSelector(".squiggly-error", { timeout: 90_000 });
  await workbench.goTo(4, 15);
  await workbench.until(() => page.keyboard.press("Control+."), page.getByText(fix).first());
  await page.keyboard.press("Enter");
  await page.waitForSelector(".squiggly-error", { state: "detached" });
  // What only a proof can tell.
  await page.waitForSelector(".squiggly-warning", { timeout: 30_000 });
  await workbench.goTo(4, 10);
  await page.keyboard.press("F12");
  await page.waitForSelector('.tab.active[data-resource-name="base.playbook"]');
  await workbench.openFile("main.playbook");
}

describe("VS Code", () => {
  it("works in a folder that is not trusted, and leaves out the tasks alone", async () => {
    await start({
      isUntrusted: true,
      settings: { "security.workspace.trust.startupPrompt": "never" },
    });
    await workbench.page.getByText("Restricted Mode").first().waitFor();
    await works();
    // From the Testing view, the editor itself would ask for trust first.
    const { page } = workbench;
    await workbench.until(
      () => page.getByText("✓ passes").click(),
      page.locator(".testing-run-glyph.codicon-testing-passed-icon"),
    );
    await workbench.picture("30-untrusted");
    expect(workbench.errors).toEqual([]);
  });

  it("works on files that are on no disk", async () => {
    await start(memory);
    await works();
    await workbench.picture("31-virtual");
    expect(workbench.errors).toEqual([]);
  });

  it("works in a host for web extensions, on files that are on no disk", async () => {
    const kinds = { "handrail.handrail-vscode": ["web"], "handrail-tests.memory-files": ["web"] };
    await start({ ...memory, settings: { "remote.extensionKind": kinds } });
    await works();
    await workbench.command("Developer: Show Running Extensions");
    const ours = workbench.page.locator(".runtime-extensions-editor .extension", {
      hasText: "Handrail",
    });
    await ours.getByText("web worker").waitFor();
    await workbench.picture("32-web");
    expect(workbench.errors).toEqual([]);
  });

  it("speaks German where the editor does", async () => {
    await start({}, "de");
    await works("Durch `=` ersetzen");
    await workbench.page.getByText("✓ besteht").first().waitFor();
    await workbench.picture("33-german-lenses");
    // What cannot be done is said once, and in words for people.
    const told = workbench.page.locator(".notifications-toasts .notification-list-item");
    await workbench.until(
      () => workbench.page.getByText("greift in 0 von 1 Beispiel: eines hinzufügen").click(),
      told.getByText("Es fand sich keine Situation aus wenigen Angaben"),
    );
    await expect(told.count()).resolves.toBe(1);
    await workbench.picture("33-german-message");
    await workbench.goTo(3, 3);
    await workbench.page.keyboard.press("F1");
    await workbench.page.keyboard.type("Handrail");
    await workbench.page.getByText("Vorschau daneben öffnen").waitFor();
    await workbench.picture("33-german-commands");
    await workbench.page.keyboard.press("Escape");
    expect(workbench.errors).toEqual([]);
  });
});
