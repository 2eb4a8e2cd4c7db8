import { describe, expect, test } from "vitest";
import { engines } from "../engines/all.ts";
import { compareInParallel } from "./parallel.ts";

const pairs = Number(process.env.HANDRAIL_PAIRS ?? 200_000);
const seed = Number(process.env.HANDRAIL_SEED ?? 20_261_123);

/** Fewer pairs say nothing about shares. */
const telling = 100_000;
/** Far more than a pair takes, in milliseconds. */
const patience = 20;

describe.each(engines)("$name", ({ name }) => {
  test(`says what the reference says, ${pairs.toLocaleString("en")} times`, {
    timeout: Math.max(120_000, patience * pairs),
  }, async () => {
    const { tally, difference } = await compareInParallel({ engine: name, pairs, seed });
    if (process.env.HANDRAIL_TALLY) console.info(String(tally));
    expect(difference, difference ?? "").toBeNull();
    expect(tally.pairs).toBeGreaterThanOrEqual(pairs);
    if (pairs >= telling) expect(tally.scarce, String(tally)).toEqual([]);
  });
});
