import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { handrail } from "../testing/handrail.ts";

// The shipped playbooks with three wrong edits hidden in them: whoever reviews them with `check` and `diff` alone sees all three.

const shipped = join(import.meta.dirname, "../../../../playbooks");
const edits = [
  {
    file: "human-digital/expert-on-demand.playbook",
    from: "chat queue > longest queue",
    to: "chat queue >= longest queue",
    action: "offer expert chat",
    where: "stage = evaluation and channel = digital and chat queue = 2 min",
    states: ["recommended", "blocked"],
    because: ["queue too long", "No chat with a queue"],
    // Both are sound: which of them is meant, nobody but a reviewer can say.
    checks: [],
  },
  {
    file: "human-digital/stage-and-channel.playbook",
    from: "then offer expert meeting within contact target",
    to: "then offer expert meeting within 5 business days",
    action: "offer expert meeting",
    where: "channel = human and stage = evaluation",
    states: ["recommended", "recommended"],
    because: ["Evaluation, in person"],
    checks: ["HR8008 human-digital/stage-and-channel.playbook:46"],
  },
  {
    file: "help-dont-sell/by-the-hand.playbook",
    from: "  unless decision ready\n",
    to: "  unless decision ready or adviser at hand\n",
    action: "pitch project",
    where:
      "stage = evaluation and complexity is not simple and budget approved and decision ready = no and customer gains and adviser at hand",
    states: ["blocked", "recommended"],
    because: ["No pitch before the customer can judge it"],
    checks: [
      "HR7001 help-dont-sell/help-dont-sell.playbook:14",
      "HR8002 help-dont-sell/first-sensible-step.playbook:29",
      "HR8002 help-dont-sell/two-questions.playbook:22",
    ],
  },
] as const;

test("three wrong edits in the shipped playbooks are plain to see", {
  timeout: 120_000,
}, async () => {
  const cwd = mkdtempSync(join(tmpdir(), "review-"));
  for (const side of ["old", "new"]) cpSync(shipped, join(cwd, side), { recursive: true });
  for (const { file, from, to } of edits) {
    const path = join(cwd, "new", file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }
  const { status, stdout } = await handrail(["diff", "old", "new", "--format", "json"], { cwd });
  expect(status).toBe(1);
  const { playbooks } = JSON.parse(stdout);
  for (const { file, action, where, states, because } of edits) {
    const found = playbooks.find((one: { name: string }) => one.name === file);
    const regions = found.situations.actions.find((one: Named) => one.action === action).regions;
    const region = regions.find((one: Where) => one.where === where);
    expect({ where, shown: regions.map((one: Where) => one.where) }).toMatchObject({
      shown: expect.arrayContaining([where]),
    });
    expect([region.example.before.state, region.example.after.state]).toEqual(states);
    expect(region.because.map((index: number) => found.sentences[index].name)).toEqual(because);
  }
  expect(await findings("old", cwd)).toEqual([]);
  expect(await findings("new", cwd)).toEqual(edits.flatMap(({ checks }) => checks).sort());
  const alone = await handrail(["diff", "old", "old"], { cwd });
  expect([alone.status, alone.stdout]).toEqual([
    0,
    expect.stringMatching(
      /^✓ No difference in \d+ playbooks: every situation is decided alike\.\n$/,
    ),
  ]);
});

/** What `check` says of a folder: each code once at each place. */
async function findings(folder: string, cwd: string): Promise<readonly string[]> {
  const { stdout } = await handrail(["check", folder, "--format", "concise"], { cwd });
  const found = [...stdout.matchAll(/^(.+?):(\d+):\d+: \w+ (HR\d+) /gm)].map(
    ([, file = "", line, code]) => `${code} ${file.slice(folder.length + 1)}:${line}`,
  );
  return [...new Set(found)].sort();
}

interface Named {
  readonly action: string;
}

interface Where {
  readonly where: string;
}
