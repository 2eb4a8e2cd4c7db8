import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { loadPlaybook, PlaybookError } from "@handrail/sdk";
import { format } from "@handrail/syntax";
import { describe, expect, it } from "vitest";
import { type Block, blocksOf } from "./blocks.ts";
import { outcomeOf } from "./outcome.ts";

// Every ```playbook block of the pages is run:
//   playbook              a whole playbook without findings, whose tests pass and whose promises are proved
//   playbook file NAME    the same, which later blocks of the page may `use`
//   playbook wrong CODE   gives this finding
//   playbook loose        the same, but not laid out by the formatter
//   playbook decides      decides the ```json block that follows, and the ```text block after it says what; Monday
//                         2026-01-05, 09:00 UTC
// README.md of the project is held to the same.

const root = join(import.meta.dirname, "../..");
const pages = ["README.md", ...globSync("docs/language/*.md", { cwd: root }).sort()].filter(
  (page) =>
    blocksOf(readFileSync(join(root, page), "utf8")).some(({ words }) => words[0] === "playbook"),
);
const now = "2026-01-05T09:00:00Z";

describe.each(pages)("%s", (page) => {
  const blocks = blocksOf(readFileSync(join(root, page), "utf8"));
  const files: Record<string, string> = {};
  for (const { words, text } of blocks) {
    if (words[1] === "file" && words[2] !== undefined) files[words[2]] = text;
  }
  const load = (source: string) => loadPlaybook({ source, files, name: "page.playbook" });
  const playbooks = blocks.filter(({ words }) => words[0] === "playbook");

  it.each(playbooks)("line $line", async ({ words, text, line }) => {
    if (words[1] === "wrong") {
      const found = [...(await codes(load(text))), ...(await provenCodes(text, files))];
      expect(found).toEqual(expect.arrayContaining(words.slice(2)));
      return;
    }
    const playbook = await load(text);
    if (words[1] !== "loose") expect(format(text)).toBe(text);
    expect(playbook.findings).toEqual([]);
    expect(await provenCodes(text, files, ["warning", "error"])).toEqual([]);
    expect(playbook.test().tests.flatMap(({ failures }) => failures)).toEqual([]);
    if (words[1] !== "decides") return;
    const [facts, outcome] = blocksAfter(blocks, line);
    const decision = playbook.decide(JSON.parse(facts.text), { now });
    expect(outcomeOf(decision)).toBe(outcome.text.trimEnd());
  });
});

async function codes(loading: ReturnType<typeof loadPlaybook>): Promise<readonly string[]> {
  const findings = await loading.then(
    (playbook) => playbook.findings,
    (error: unknown) => {
      if (error instanceof PlaybookError) return error.findings;
      throw error;
    },
  );
  return findings.map(({ code }) => code);
}

/** What only an analysis of all situations finds. */
async function provenCodes(
  text: string,
  files: Readonly<Record<string, string>>,
  severities: readonly string[] = ["info", "warning", "error"],
): Promise<readonly string[]> {
  const model = createModel();
  for (const [path, content] of Object.entries(files)) model.setFile(path, { text: content });
  model.setFile("page.playbook", { text });
  const proven = [...(await createLinter(model).prove("page.playbook"))].flat();
  return proven
    .filter(({ finding }) => severities.includes(finding.severity))
    .map(({ finding }) => `${finding.code}`);
}

function blocksAfter(blocks: readonly Block[], line: number): readonly [Block, Block] {
  const index = blocks.findIndex((block) => block.line === line);
  const [facts, outcome] = blocks.slice(index + 1);
  if (facts?.words[0] !== "json" || outcome?.words[0] !== "text") {
    throw new Error(`a json block and a text block must follow the block at line ${line}`);
  }
  return [facts, outcome];
}
