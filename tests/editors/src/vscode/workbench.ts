import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { startBrowser } from "../browser.ts";

const screenshots = join(import.meta.dirname, "../../../../node_modules/.cache/screenshots");

/** VS Code in a browser, as a person sees it. */
export class Workbench {
  readonly page: Page;
  /** Errors on the console that speak of us. */
  readonly errors: string[] = [];
  readonly #browser: Browser;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
    page.on("console", (message) => {
      const text = message.text();
      // The editor gives up reading a file that it no longer shows, and calls that an error.
      if (message.type() !== "error" || text.includes("(Canceled: Canceled)")) return;
      if (/handrail|playbook/i.test(text)) this.errors.push(text);
    });
  }

  /** @param language that VS Code is set to; its own texts stay English, because they come with a pack of their own */
  static async open(url: string, language = "en"): Promise<Workbench> {
    const browser = await startBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.addInitScript((chosen) => {
      Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: chosen });
    }, language);
    const workbench = new Workbench(browser, page);
    await page.goto(url);
    await page.waitForSelector(".monaco-workbench .explorer-viewlet", { timeout: 90_000 });
    return workbench;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Opens a file by its name, in an editor that stays. */
  async openFile(name: string): Promise<void> {
    await this.page.locator(".explorer-viewlet").getByText(name, { exact: true }).dblclick();
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
  }

  /** Puts the cursor somewhere; lines and columns from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.#quickInput().waitFor({ state: "hidden" });
    await this.until(() => this.page.keyboard.press("Control+g"), this.#quickInput());
    await this.#quickInput().fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.page.waitForSelector(".quick-input-widget", { state: "hidden" });
    await this.page.locator(".statusbar").getByText(`Ln ${line}, Col ${column}`).waitFor();
  }

  async command(name: string): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) if (await this.#tryCommand(name)) return;
    throw new Error(`the command ${name} cannot be chosen`);
  }

  /** Whether a command was chosen: a list that comes up while the window is at work may close by itself. */
  async #tryCommand(name: string): Promise<boolean> {
    // The list of an earlier command may still be closing.
    await this.#quickInput().waitFor({ state: "hidden" });
    await this.until(() => this.page.keyboard.press("F1"), this.#quickInput());
    await this.#quickInput().fill(`>${name}`);
    const rows = this.page.locator(".quick-input-list .monaco-list-row");
    await rows.getByText(name).first().waitFor();
    // Another command that was used before may stand above the one that is meant.
    const exact = rows.getByText(name, { exact: true });
    if ((await exact.count()) === 0) {
      await this.page.keyboard.press("Enter");
      return true;
    }
    return exact
      .first()
      .click({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
  }

  /** Does something until something is to be seen: a key that comes while the window is at work may be lost. */
  async until(act: () => Promise<void>, seen: Locator): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      await act();
      const isSeen = await seen.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (isSeen) return;
    }
    await seen.waitFor();
  }

  /** Does something until something is no more to be seen. */
  async untilGone(act: () => Promise<void>, seen: Locator): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      await act();
      const isGone = await seen.waitFor({ state: "detached", timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (isGone) return;
    }
    await seen.waitFor({ state: "detached" });
  }

  /** How long the extension took to be active, in milliseconds, as VS Code says it. */
  async activation(): Promise<number> {
    const playbook = this.page.locator('.tab[data-resource-name$=".playbook"]').first();
    await playbook.click({ timeout: 90_000 });
    await this.command("Developer: Show Running Extensions");
    const time = this.page
      .locator(".runtime-extensions-editor .extension", { hasText: "Handrail" })
      .locator(".activation-time");
    await time.getByText(/\d ?ms/).waitFor({ timeout: 60_000 });
    const times = [...((await time.textContent()) ?? "").matchAll(/(\d+) ?ms/g)];
    await this.untilGone(
      () => this.page.keyboard.press("Escape"),
      this.page.locator(".monaco-modal-editor-block"),
    );
    return Math.max(...times.map(([, ms]) => Number(ms)));
  }

  /** What the preview shows. */
  get preview(): FrameLocator {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  }

  #quickInput() {
    return this.page.locator(".quick-input-widget input.input");
  }

  /** The text of the active editor, as far as it is in sight. */
  async text(): Promise<string> {
    const lines = this.page.locator(".editor-instance .view-lines").last().locator(".view-line");
    // All at once: lines come and go while somebody types.
    const found = await lines.evaluateAll((all) =>
      all.map((line) => ({
        top: line.getBoundingClientRect().top,
        text: (line.textContent ?? "").replaceAll("\u00a0", " "),
      })),
    );
    found.sort((upper, lower) => upper.top - lower.top);
    return found.map(({ text }) => text).join("\n");
  }

  /** Keeps a picture for whoever reads the run. */
  async picture(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }
}
