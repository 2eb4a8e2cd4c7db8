import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sdk from "@handrail/sdk";
import { afterAll, describe, expect, it } from "vitest";
import { blocksOf } from "./blocks.ts";
import { runExample } from "./example.ts";

// What the README shows is what the tool does. language.test.ts holds its playbook to the rules of every page.

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "README.md"), "utf8");
const blocks = blocksOf(page);
const block = (word: string) => blocks.find(({ words }) => words[0] === word)?.text ?? "";
const folder = mkdtempSync(join(tmpdir(), "handrail-readme-"));
const playbook = join(folder, "sales.playbook");
writeFileSync(playbook, block("playbook"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the README", () => {
  it("says what it is, the two commands, a playbook of ten lines, embedding, and where to read on", () => {
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      "Two commands",
      "A playbook",
      "In an app",
      "How fast",
      "Read on",
    ]);
    expect(block("sh").match(/^npm \w+/gm)).toEqual(["npm start", "npm test"]);
    expect(
      block("playbook")
        .split("\n")
        .filter((line) => line.trim() !== ""),
    ).toHaveLength(10);
    expect(page.split("\n").length).toBeLessThan(100);
  });

  it("shows the decision that the command prints", () => {
    const [command = "", ...shown] = block("console").trimEnd().split("\n");
    const cli = `"${process.execPath}" "${join(root, "packages/cli/dist/main.js")}"`;
    const line = command.replace(/^\$ /, "").replace("npx handrail", cli);
    const printed = execFileSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
    expect(printed.split("\n").slice(0, shown.length)).toEqual(shown);
  });

  it("shows code that runs", async () => {
    const code = block("ts")
      .replace(/^import .*$/m, "")
      .replace('"sales.playbook"', JSON.stringify(playbook));
    await runExample(code, sdk);
  });

  it("shows a line that is a whole playbook", async () => {
    const [, source = ""] = /One line is a whole playbook, too: `(.*)`/.exec(page) ?? [];
    const { decide } = await sdk.loadPlaybook({ source });
    const facts = { stage: "evaluation", channel: "digital" };
    const { recommendations } = decide(facts, { now: "2026-11-23T09:00:00Z" });
    expect(recommendations).toMatchObject([{ action: "offer expert chat", within: "PT1H" }]);
  });

  it("links to pages that are there", () => {
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(() => readFileSync(join(root, link))).not.toThrow(/ENOENT/);
  });
});
