import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createModel, loadFiles, type Model, normalisePath } from "@handrail/model";
import { coverageOf, loadPlaybook, mutationOf } from "@handrail/sdk";
import { readPlaybookFile } from "@handrail/sdk/node";
import {
  format,
  type NeverStatement,
  parse,
  type RuleStatement,
  type SyntaxFile,
} from "@handrail/syntax";
import { describe, expect, it } from "vitest";

// The shipped playbooks are the product. Each is free of findings, its tests pass, and each of its sentences is held by them: one that
// were left out, held always or said the contrary would be noticed.

const root = join(import.meta.dirname, "../../playbooks");
const paths = globSync("**/*.playbook", { cwd: root }).sort();
const files = paths.map((path) => normalisePath(join(root, path)));
const trees = new Map(paths.map((path) => [path, parse(readFileSync(join(root, path), "utf8"))]));
const statements = [...trees].flatMap(([path, tree]) => sentencesOf(path, tree));

describe.each(paths)("%s", (path) => {
  it("is free of findings, and its tests pass", async () => {
    const playbook = await loadPlaybook(join(root, path));
    expect(playbook.findings).toEqual([]);
    expect(playbook.test().tests.flatMap(({ failures }) => failures)).toEqual([]);
  });
});

it.each(paths)("%s is laid out by the formatter", (path) => {
  const { text } = treeOf(path);
  expect(format(text)).toBe(text);
});

describe.each(statements)("$path: $title", ({ statement }) => {
  it("says why and cites its source", () => {
    expect(statement.because?.value).toMatch(/\S/);
    expect(statement.source?.value).toMatch(/^S[0-4] [HDTO]\d+(, S[0-4] [HDTO]\d+)*$/);
  });
});

describe("the tests of the playbooks", () => {
  it("exercise every sentence, and nearly every part of a condition both ways", async () => {
    const { kinds } = await coverageOf(await shipped(), files);
    for (const { kind, percent } of kinds) {
      expect(percent, kind).toBeGreaterThanOrEqual(kind === "condition" ? 95 : 100);
    }
  });

  it("notice each sentence that is left out, holds always, says the contrary or recommends something else", {
    timeout: 300_000,
  }, async () => {
    const { changes } = await mutationOf(await shipped(), files, {
      operators: ["left out", "always", "negated", "known", "action"],
    });
    expect(changes.length).toBeGreaterThan(1000);
    const unnoticed = changes.filter(({ noticedBy }) => noticedBy === null);
    expect(unnoticed.map(({ place, line, sentence }) => [place.file, line, sentence])).toEqual([]);
  });
});

describe("the playbooks together", async () => {
  const { plan } = await loadPlaybook(join(root, "handrail.playbook"));

  it("give each contact with the customer a deadline below 24 hours", () => {
    const contacts = plan.rules.flatMap(({ title, then }) =>
      then
        .filter(({ action }) => plan.actions[action]?.traits?.includes("contacts customer"))
        .map(({ action, within }) => ({
          title,
          action: plan.actions[action]?.name,
          within: within === null ? null : plan.expressions[within],
        })),
    );
    const slow = contacts.filter(({ within }) => !isBelowADay(within));
    expect(contacts.length).toBeGreaterThan(20);
    expect(slow).toEqual([]);
  });

  it("have a question for every fact", () => {
    expect(plan.facts.filter(({ ask }) => ask === null)).toEqual([]);
  });

  it("have something human and something digital in every cell of stage and channel", async () => {
    const { decide } = await loadPlaybook(join(root, "human-digital/stage-and-channel.playbook"));
    const stages = ["discovery", "evaluation", "purchase", "renewal"];
    const channels = ["digital", "human", "reseller"];
    for (const stage of stages) {
      for (const channel of channels) {
        const { recommendations } = decide({ stage, channel }, { now: "2026-11-23T09:00:00Z" });
        const traits = recommendations.flatMap((one) => one.traits);
        expect(traits, `${stage} and ${channel}`).toEqual(
          expect.arrayContaining(["human", "digital"]),
        );
        expect(recommendations[0]?.tags).toHaveLength(1);
      }
    }
  });
});

function isBelowADay(within: unknown): boolean {
  const { op, value } = (within ?? {}) as { readonly op?: string; readonly value?: unknown };
  const hours = /^PT(\d+)H$/.exec(String(value));
  return op === "constant" && hours !== null && Number(hours[1]) < 24;
}

interface Sentence {
  readonly path: string;
  readonly title: string;
  readonly statement: RuleStatement | NeverStatement;
}

function sentencesOf(path: string, tree: SyntaxFile): readonly Sentence[] {
  return tree.statements
    .filter((statement) => statement.kind === "rule" || statement.kind === "never")
    .map((statement) => ({ path, title: statement.title?.value ?? "untitled", statement }));
}

function treeOf(path: string): SyntaxFile {
  const tree = trees.get(path);
  if (tree === undefined) throw new Error(`${path} is not among the playbooks`);
  return tree;
}

async function shipped(): Promise<Model> {
  const model = createModel();
  await loadFiles(model, files, readPlaybookFile);
  return model;
}
