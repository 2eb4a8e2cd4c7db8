import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";

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
      if (message.type() === "error" && /handrail|playbook/i.test(text)) this.errors.push(text);
    });
  }

  static async open(url: string): Promise<Workbench> {
    const browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
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
    await this.page.keyboard.press("Control+g");
    await this.#quickInput().waitFor();
    await this.#quickInput().fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.page.waitForSelector(".quick-input-widget", { state: "hidden" });
    await this.page.locator(".statusbar").getByText(`Ln ${line}, Col ${column}`).waitFor();
  }

  async command(name: string): Promise<void> {
    // A key that comes while the window is at work may be lost.
    for (let tries = 0; tries < 5 && !(await this.#quickInput().isVisible()); tries += 1) {
      await this.page.keyboard.press("F1");
      await this.#quickInput()
        .waitFor({ timeout: 3000 })
        .catch(() => {});
    }
    await this.#quickInput().fill(`>${name}`);
    await this.page.locator(".quick-input-list .monaco-list-row").getByText(name).first().waitFor();
    await this.page.keyboard.press("Enter");
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
    const found = await Promise.all(
      (await lines.all()).map(async (line) => ({
        top: (await line.boundingBox())?.y ?? 0,
        text: ((await line.textContent()) ?? "").replaceAll("\u00a0", " "),
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
