import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPlan } from "@handrail/evaluator/all";
import { describe, expect, it } from "vitest";
import { loadPlaybook, PlaybookError } from "./index.ts";

const oneLine = "when stage=evaluation and channel=digital then offer expert chat within 1h";
const now = "2026-11-23T09:00:00Z";

describe("loadPlaybook", () => {
  it("decides with the one-line playbook of the design", async () => {
    const playbook = await loadPlaybook({ source: oneLine });
    const decision = playbook.decide({ stage: "evaluation", channel: "digital" }, { now });
    expect(decision.recommendations).toMatchObject([
      { action: "offer expert chat", within: "PT1H", due: "2026-11-23T10:00:00Z" },
    ]);
    expect(playbook.fired({ stage: "evaluation", channel: "human" }, { now })).toEqual([]);
  });

  it("reads a file from disk, and what it uses", async () => {
    const folder = await mkdtemp(join(tmpdir(), "handrail-"));
    await writeFile(join(folder, "base.playbook"), "setting answer target is 2h\n");
    await writeFile(
      join(folder, "sales.playbook"),
      'use "base.playbook"\nwhen ready then call customer within answer target\n',
    );
    const playbook = await loadPlaybook(join(folder, "sales.playbook"));
    expect(playbook.decide({ ready: true }, { now }).recommendations[0]?.within).toBe("PT2H");
    expect(JSON.stringify(playbook.plan)).not.toContain(folder);
  });

  it("gives the situations of its tests", async () => {
    const source = `when urgent then call
test "at night"
  given at 2026-11-23T02:00Z
  given urgent
  expect call`;
    const [situation] = (await loadPlaybook({ source })).situations();
    expect(situation).toMatchObject({
      title: "at night",
      now: "2026-11-23T02:00:00Z",
      record: { urgent: true },
    });
  });

  it("finds used playbooks among the files given with the text", async () => {
    const playbook = await loadPlaybook({
      source: 'use "base.playbook"\nnever call customer when asleep\n',
      files: { "base.playbook": "when ready then call customer\n" },
    });
    const decision = playbook.decide({ ready: true }, { now });
    expect(decision.blocked).toMatchObject([{ action: "call customer", unknown: ["asleep"] }]);
  });

  it("says everything that is wrong, with its place", async () => {
    const failure = await loadPlaybook({
      source: 'fact stage is one of a, b\nuse "gone.playbook"\nwhen stage = c then call customer\n',
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlaybookError);
    const { findings, message } = failure as PlaybookError;
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [2, 5],
      [3, 14],
    ]);
    expect(message).toContain("playbook.playbook:3:14: ");
  });

  it("says that a file is missing instead of throwing something else", async () => {
    await expect(loadPlaybook("/nowhere/at-all.playbook")).rejects.toThrow(PlaybookError);
  });

  it("gives a plan that decides alike without the parser", async () => {
    const playbook = await loadPlaybook({ source: oneLine });
    const evaluator = loadPlan(JSON.stringify(playbook.plan));
    const record = { stage: "evaluation" };
    expect(evaluator.decide(record, { now })).toEqual(playbook.decide(record, { now }));
  });
});
