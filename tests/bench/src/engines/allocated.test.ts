import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

/** In bytes: a quarter more than what it came to on 26 November 2026. What makes an answer slower mostly makes more objects. */
const most: { readonly [what: string]: number } = {
  "fired, 10 rules": 160,
  "decide, 10 rules": 2_500,
  "module, 10 rules": 160,
  "exact, 10 rules": 160,
  "why, 10 rules": 42_000,
  "fired, 1000 rules": 1_300,
  "decide, 1000 rules": 13_700,
  "module, 1000 rules": 1_300,
  "exact, 1000 rules": 1_350,
  "why, 1000 rules": 126_000,
  "loaded, a rule": 5_500,
  "first fired, a rule": 12_900,
};

it("no way to an answer allocates much more than it does now", () => {
  const room = ["--min-semi-space-size=256", "--max-semi-space-size=256"];
  const script = join(import.meta.dirname, "allocated.ts");
  const args = ["--conditions=source", "--expose-gc", "--no-warnings", ...room, script];
  const found: { readonly [what: string]: number } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" }),
  );
  expect(Object.keys(found)).toEqual(Object.keys(most));
  for (const [what, limit] of Object.entries(most)) {
    expect(found[what], `bytes of ${what}`).toBeGreaterThan(0);
    expect(found[what], `bytes of ${what}`).toBeLessThan(limit);
  }
}, 60_000);
