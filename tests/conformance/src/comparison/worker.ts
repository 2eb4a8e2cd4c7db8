import { parentPort } from "node:worker_threads";
import { engines } from "../engines/all.ts";
import { differential } from "./differential.ts";
import type { Counts } from "./tally.ts";

/** A part of a run, by the seed that repeats it. */
export interface Part {
  readonly engine: string;
  readonly pairs: number;
  readonly seed: number;
}

export interface Outcome {
  readonly counts: Counts;
  readonly difference: string | null;
}

parentPort?.on("message", async ({ engine: name, pairs, seed }: Part) => {
  const engine = engines.find((one) => one.name === name);
  if (engine === undefined) throw new RangeError(`no engine is called ${name}`);
  const { tally, difference } = await differential({ engine, pairs, seed });
  const outcome: Outcome = { counts: tally.toJSON(), difference };
  parentPort?.postMessage(outcome);
});
