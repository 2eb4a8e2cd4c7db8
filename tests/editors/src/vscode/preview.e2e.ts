import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeServer, startCodeServer } from "./code-server.ts";
import { Workbench } from "./workbench.ts";

const files = {
  "main.playbook": `playbook "Two ways"

fact channel is one of digital, human, reseller
fact stage is step of discovery, evaluation, renewal
fact ready is yes/no
  ask "Could you decide today?"

action offer chat is human, helps
action send guide is digital, helps
action pitch project is human, sells

rule "Chat"
  when stage = evaluation and (channel = digital or ready)
  then offer chat within 1h
  because "Who waits looks elsewhere"
  source "S4"

rule "Pitch"
  when stage = evaluation and channel = human
  then pitch project within 5 business days

rule "Guide"
  when stage = discovery and channel = digital
  then send guide

never "No pushing" pitch project
  unless ready
  because "Who cannot decide loses"

test "an online buyer"
  given stage = evaluation and channel = digital and not ready
  expect offer chat

test "a visit"
  given stage = evaluation and channel = human and not ready
  expect pitch project
`,
};
let server: CodeServer;
let workbench: Workbench;

beforeAll(async () => {
  server = await startCodeServer(files);
  workbench = await Workbench.open(server.url);
  await workbench.openFile("main.playbook");
  await workbench.page.waitForSelector(".codelens-decoration", { timeout: 90_000 });
  await workbench.goTo(12, 10);
  await workbench.command("Handrail: Open preview to the side");
  await workbench.preview.locator("table").waitFor();
});
afterAll(async () => {
  await workbench?.close();
  server?.stop();
});

/** The cell of a row and a column, as it reads. */
async function cell(row: string, column: number): Promise<string> {
  const line = workbench.preview.getByRole("row").filter({
    has: workbench.preview.getByRole("rowheader", { name: row }),
  });
  return ((await line.getByRole("cell").nth(column).textContent()) ?? "").replace(/\s+/g, " ");
}

describe("the preview", () => {
  it("draws what is recommended where, and what is missing", async () => {
    expect(await cell("discovery", 0)).toContain("recommended: send guide");
    expect(await cell("evaluation", 0)).toContain("offer chat within 1h human helps");
    expect(await cell("evaluation", 1)).toContain("not known: pitch project");
    expect(await cell("renewal", 2)).toContain("nothing: a gap");
    // All of it is in sight where the window is halved.
    const places = workbench.preview.locator("table");
    expect(
      await places.evaluate((one) => one.scrollWidth - (one.parentElement?.clientWidth ?? 0)),
    ).toBeLessThanOrEqual(0);
    await workbench.picture("10-preview");
  });

  it("draws the condition at the cursor", async () => {
    await workbench.preview.getByText("all of these").waitFor();
    await workbench.goTo(26, 5);
    await workbench.preview.getByText("blocks, because it cannot be decided yet").waitFor();
    await workbench.goTo(13, 10);
    await workbench.preview.getByText("one of these").waitFor();
    await workbench.picture("11-condition");
  });

  it("asks, with the keyboard alone, and shows the decision with its reasons", async () => {
    const { preview, page } = workbench;
    await preview.getByRole("button", { name: "human", exact: true }).focus();
    await page.keyboard.press("Enter");
    await preview.getByRole("button", { name: "evaluation", exact: true }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await preview.getByText("Could you decide today?").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await preview.getByText("Nothing is left to ask.").waitFor();
    await preview.getByText("Who cannot decide loses").waitFor();
    await preview.getByText("Why?").first().click();
    await preview.getByText("The answer would turn with:").waitFor();
    await workbench.picture("12-decision");
  });

  it("follows the text while somebody types, and says when it cannot", async () => {
    const { preview, page } = workbench;
    await page.locator('.tab[data-resource-name="main.playbook"]').click();
    await workbench.goTo(19, 10);
    await page.keyboard.press("End");
    await page.keyboard.type(" and", { delay: 30 });
    await preview.getByText("What you see is how it was before.").waitFor();
    await workbench.picture("13-errors");
    await page.keyboard.type(" ready", { delay: 30 });
    await page.keyboard.press("Escape");
    await preview.getByText("What you see is how it was before.").waitFor({ state: "detached" });
  });

  it("tries a situation of a test, and a place on the map", async () => {
    await workbench.preview.getByLabel("Situation").selectOption("an online buyer");
    await expect.poll(() => cell("evaluation", 1)).toContain("nothing: a gap");
    await workbench.preview.getByRole("button", { name: "Try evaluation, digital" }).click();
    await workbench.preview.getByText("Who waits looks elsewhere").waitFor();
  });

  it.each([
    ["Dark Modern", "body.vscode-dark"],
    ["Default High Contrast", "body.vscode-high-contrast"],
  ])("is there again as it was when the window is loaded again, in %s", async (theme, body) => {
    await server.set({ "workbench.colorTheme": theme });
    await workbench.command("Developer: Reload Window");
    const { preview } = workbench;
    await preview.locator(body).waitFor({ timeout: 60_000 });
    await preview.locator("table").waitFor();
    await expect.poll(() => preview.getByLabel("Situation").inputValue()).toBe("an online buyer");
    await preview.getByText("Who waits looks elsewhere").waitFor();
    await workbench.picture(`14-${theme.toLowerCase().replaceAll(" ", "-")}`);
  });

  it("says what to write where a playbook is empty", async () => {
    const { preview, page } = workbench;
    await page.locator('.tab[data-resource-name="main.playbook"]').click();
    await workbench.goTo(1, 1);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await preview.getByText("Write a first rule, and it is drawn here.").waitFor();
    await preview.locator("table").waitFor({ state: "hidden" });
    await workbench.picture("15-empty");
  });

  it("writes no error of ours to the console", () => {
    expect(workbench.errors).toEqual([]);
  });
});
