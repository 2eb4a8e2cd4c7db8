import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { DecisionCosts } from "./decisions.ts";
import type { LoadingCost } from "./loading.ts";

/** What is measured in one process. */
export interface Asked {
  readonly rules: number;
  readonly situations: number;
  readonly repetitions: number;
  /** Of one contender in one repetition, in milliseconds. */
  readonly slice: number;
  /** Whether every rule tests a fact of 200 values. */
  readonly selective?: boolean;
  /** Names of contenders. */
  readonly only: readonly string[];
}

export interface Raced {
  readonly name: string;
  /** Situations per second, the median. */
  readonly speed: number;
  /** To the first contender, in the same process: the median of the ratios. */
  readonly ratio: number;
}

export function raced(asked: Asked): readonly Raced[] {
  return measured("race", asked) as readonly Raced[];
}

export function decided(asked: Asked): DecisionCosts {
  return measured("decisions", asked) as DecisionCosts;
}

/** Microseconds of one `fired`. */
export function timeOfFired(asked: Asked): number {
  return measured("fired", asked) as number;
}

export function loaded(asked: Asked): readonly LoadingCost[] {
  return measured("loading", asked) as readonly LoadingCost[];
}

function measured(what: string, asked: Asked): unknown {
  const program = join(import.meta.dirname, "one-size.ts");
  const args = [...process.execArgv, program, what, JSON.stringify(asked)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`the measurement at ${asked.rules} rules failed`);
  return JSON.parse(stdout);
}
