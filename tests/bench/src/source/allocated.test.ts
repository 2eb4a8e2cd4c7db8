import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Stage } from "./stages.ts";

/**
 * A tenth more than what it came to on 26 November 2026: what makes a stage slower mostly makes more objects. Counted where nothing is
 * optimized, so that it is the same each time: which objects an engine does without depends on when it gets to that.
 */
const most: { readonly [stage in Stage]: number } = {
  parsed: 27_800,
  checked: 15_900,
  linked: 14_400,
  compiled: 7_100,
};

it("from text to plan no stage allocates much more for a rule than it does now", () => {
  const room = ["--min-semi-space-size=256", "--max-semi-space-size=256"];
  const steady = ["--no-opt", "--no-maglev", "--single-threaded"];
  const script = join(import.meta.dirname, "allocated.ts");
  const args = ["--conditions=source", "--expose-gc", "--no-warnings", ...steady, ...room, script];
  const found: { readonly [stage in Stage]: number } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" }),
  );
  for (const [stage, limit] of Object.entries(most)) {
    expect(found[stage as Stage], `bytes for a rule to be ${stage}`).toBeLessThan(limit);
  }
}, 60_000);
