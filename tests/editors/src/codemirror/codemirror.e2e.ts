import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../browser.ts";
import { type Site, serveSite } from "./site.ts";

const screenshots = join(import.meta.dirname, "../../../../node_modules/.cache/screenshots");
const files = {
  "file:///sales/base.playbook":
    'fact stage is step of discovery, evaluation, renewal\n  ask "How far is the customer?"\nfact visits is number\n  ask "How many visits?"\n',
  "file:///sales/main.playbook":
    'use "base.playbook"\n\nrule "Answer at once"\n  when stage == evaluation\nthen offer expert chat within 1h\n\nrule "Nobody"\n  when visits > 5 and visits < 3\n  then offer expert chat\n',
};
let site: Site;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  site = await serveSite(files);
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 800, height: 400 } });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(site.url);
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

const text = async () => (await page.locator(".cm-content .cm-line").allTextContents()).join("\n");

/** Puts the cursor behind the first place where this stands. */
async function goBehind(sentence: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { view } = globalThis as unknown as {
      view: {
        state: { doc: { toString(): string } };
        dispatch(change: unknown): void;
        focus(): void;
      };
    };
    const anchor = view.state.doc.toString().indexOf(wanted) + wanted.length;
    view.dispatch({ selection: { anchor } });
    view.focus();
  }, sentence);
}

async function picture(name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Findings that arrive close what is shown of those before: who reads then moves the mouse again. */
async function hoverUntil(mark: Locator, shown: Locator): Promise<void> {
  for (let times = 1; ; times += 1) {
    await page.mouse.move(0, 0);
    await mark.hover();
    try {
      return await shown.waitFor({ timeout: 5000 });
    } catch (error) {
      if (times === 4) throw error;
    }
  }
}

describe("CodeMirror, with the worker", () => {
  it("shows findings", async () => {
    const mark = page.locator(".cm-lintRange-error");
    await mark.waitFor();
    expect(await mark.textContent()).toBe("==");
    await hoverUntil(mark, page.getByText("A playbook writes `=`, not `==`."));
    await picture("20-codemirror-finding");
  });

  it("completes with the values of that fact", async () => {
    await goBehind("stage ==");
    await page.keyboard.press("Backspace");
    await page.locator(".cm-lintRange-error").waitFor({ state: "detached" });
    await goBehind("evaluation");
    await page.keyboard.type(" or stage = ", { delay: 20 });
    await page.keyboard.press("Control+Space");
    const options = page.locator(".cm-tooltip-autocomplete li");
    await options.getByText("discovery").first().waitFor();
    await picture("21-codemirror-completion");
    await page.keyboard.press("Escape");
    for (const _ of " or stage = ") await page.keyboard.press("Backspace");
  });

  it("shows what is proved, in a worker of the worker", async () => {
    const mark = page.locator(".cm-lintRange-warning", { hasText: "visits > 5" });
    await mark.waitFor({ timeout: 20_000 });
    await mark.hover();
    await page.getByText("its condition is true in no situation").waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    await picture("23-codemirror-proof");
    await page.mouse.move(0, 390);
    await page.locator(".cm-tooltip-hover").waitFor({ state: "detached" });
  });

  it("says what a name of another file means", async () => {
    await page.getByText("stage", { exact: false }).first().hover();
    const { x, y } = await page.evaluate(() => {
      const { view } = globalThis as unknown as {
        view: {
          state: { doc: { toString(): string } };
          coordsAtPos(at: number): { left: number; top: number };
        };
      };
      const { left, top } = view.coordsAtPos(view.state.doc.toString().indexOf("stage") + 2);
      return { x: left, y: top + 5 };
    });
    await page.mouse.move(x, y, { steps: 5 });
    await page.locator(".cm-tooltip").getByText("How far is the customer?").waitFor();
    await picture("22-codemirror-hover");
  });

  it("renames, and lays out", async () => {
    await goBehind("when stag");
    await page.keyboard.press("F2");
    await page.locator(".cm-panel input, .cm-dialog input").fill("phase");
    await page.keyboard.press("Enter");
    await expect.poll(text).toContain("when phase = evaluation");
    await goBehind("then offer");
    await page.keyboard.press("Control+s");
    await expect.poll(text).toContain("\n  then offer expert chat within 1h");
  });

  it("writes no error to the console", () => {
    expect(errors).toEqual([]);
  });
});
