import { writeFile } from "node:fs/promises";
import type { Linter } from "@handrail/linter";
import type { Model } from "@handrail/model";
import type { Fix } from "@handrail/syntax";
import { askedAbout } from "../here.ts";
import { provenOf } from "../proven.ts";
import { applyFixes } from "./apply.ts";

/** A fix may make room for another; two that undo one another must not go on for ever. */
const mostRounds = 20;

/** How many fixes were applied, in how many files. */
export interface FixReport {
  readonly applied: number;
  readonly files: number;
}

/** Applies fixes to files, in the model and on disk, until none is left. What no fix touches stays as it is written. */
export async function fixFiles(
  model: Model,
  linter: Linter,
  files: readonly string[],
  allowed: (fix: Fix) => boolean,
): Promise<FixReport> {
  const counts = new Map<string, number>();
  for (let round = 0; round < mostRounds; round += 1) {
    const before = total(counts);
    for (const file of files) {
      const { found } = await askedAbout(file, linter, null);
      const findings = linter.findings(file, provenOf([file], () => found).get(file));
      const { text, applied } = applyFixes(model.tree(file).text, findings, allowed);
      if (applied === 0) continue;
      model.setFile(file, { text });
      counts.set(file, (counts.get(file) ?? 0) + applied);
    }
    if (total(counts) === before) break;
  }
  for (const file of counts.keys()) await writeFile(file, model.tree(file).text);
  return { applied: total(counts), files: counts.size };
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
