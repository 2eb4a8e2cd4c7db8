import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Stage } from "./stages.ts";

/**
 * A quarter more than what it came to at best on 26 November 2026: what makes a stage slower mostly makes more objects. In one thread it is
 * the same each time, and up to a quarter more than at best: which objects an engine does without depends on when it gets to optimizing.
 */
const most: { readonly [stage in Stage]: number } = {
  parsed: 19_300,
  checked: 11_600,
  linked: 10_500,
  compiled: 6_100,
};

it("from text to plan no stage allocates much more for a rule than it does now", () => {
  const room = ["--min-semi-space-size=256", "--max-semi-space-size=256"];
  const script = join(import.meta.dirname, "allocated.ts");
  const args = [
    "--conditions=source",
    "--expose-gc",
    "--no-warnings",
    "--single-threaded",
    ...room,
    script,
  ];
  const found: { readonly [stage in Stage]: number } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" }),
  );
  for (const [stage, limit] of Object.entries(most)) {
    expect(found[stage as Stage], `bytes for a rule to be ${stage}`).toBeLessThan(limit);
  }
}, 60_000);
