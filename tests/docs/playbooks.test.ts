import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPlaybook } from "@handrail/sdk";
import {
  type Expression,
  format,
  type NeverStatement,
  parse,
  type RuleStatement,
  type SyntaxFile,
} from "@handrail/syntax";
import { describe, expect, it } from "vitest";

// The shipped playbooks are the product. Each is free of findings, its tests pass, and each of its rules is held by them: a rule
// that were left out, or that fired always, would be noticed.

const root = join(import.meta.dirname, "../../playbooks");
const paths = globSync("**/*.playbook", { cwd: root }).sort();
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

describe.each(statements)("$path: $title", ({ path, statement }) => {
  it("says why and cites its source", () => {
    expect(statement.because?.value).toMatch(/\S/);
    expect(statement.source?.value).toMatch(/^S[0-4] [HDTO]\d+(, S[0-4] [HDTO]\d+)*$/);
  });

  it("is missed by a test when it is left out", async () => {
    const text = treeOf(path).text;
    expect(await failures(path, without(text, statement.span))).toBeGreaterThan(0);
  });

  const conditions = [statement.unless, statement.when].filter((part) => part !== null);

  if (conditions.length === 0) return;

  it("is noticed by a test when it holds always", async () => {
    const { text } = treeOf(path);
    const always = conditions
      .toSorted((a, b) => b.span.start - a.span.start)
      .reduce(withoutCondition, text);
    expect(await failures(path, always)).toBeGreaterThan(0);
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

function without(text: string, { start, end }: SyntaxFile["statements"][number]["span"]): string {
  return text.slice(0, start) + text.slice(end);
}

/** A condition together with the word before it. */
function withoutCondition(text: string, { span }: Expression): string {
  return text.slice(0, span.start).replace(/\w+\s+$/, "") + text.slice(span.end);
}

/** How many tests of a file fail when its text is another. */
async function failures(path: string, text: string): Promise<number> {
  const changed = join(root, path);
  const playbook = await loadPlaybook(changed, {
    read: async (file) => ({ text: file === changed ? text : readFileSync(file, "utf8") }),
  });
  return playbook.test().failed;
}
