import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One run of a process: wall time in milliseconds, and the most memory it held, in megabytes. */
export interface Run {
  readonly wall: number;
  readonly memory: number;
}

const preload = join(import.meta.dirname, "peak-memory.mjs");
const folder = mkdtempSync(join(tmpdir(), "handrail-bench-"));

/** Runs a command that is a Node process to its end, its output thrown away. */
export async function run(command: string, args: readonly string[]): Promise<Run> {
  const file = join(folder, "peak");
  const started = performance.now();
  const child = spawn(command, args, {
    stdio: ["ignore", "ignore", "ignore"],
    env: { ...process.env, NODE_OPTIONS: `--import ${preload}`, PEAK_MEMORY_FILE: file },
  });
  await new Promise((resolve) => child.once("close", resolve));
  const wall = performance.now() - started;
  return { wall, memory: Number(readFileSync(file, "utf8")) / 1024 };
}

/** Runs several processes in turn, a warm-up first, and gives the median of each. */
export async function interleaved(
  repetitions: number,
  processes: readonly (() => Promise<Run>)[],
): Promise<readonly Run[]> {
  const runs: Run[][] = processes.map(() => []);
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    for (const [index, start] of processes.entries()) {
      const result = await start();
      if (repetition > 0) runs[index]?.push(result);
    }
  }
  return runs.map((list) => ({
    wall: median(list.map(({ wall }) => wall)),
    memory: Math.max(...list.map(({ memory }) => memory)),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
