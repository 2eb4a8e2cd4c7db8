import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Tally } from "./tally.ts";
import type { Outcome, Part } from "./worker.ts";

/** Pairs of one part of a run. */
const size = 5000;

export interface Parallel {
  readonly engine: string;
  readonly pairs: number;
  readonly seed: number;
  readonly onProgress?: (pairs: number) => void;
}

export interface Compared {
  readonly tally: Tally;
  readonly difference: string | null;
}

/**
 * Compares in as many threads as there are processors, up to the first difference. The run falls into parts of 5,000 pairs
 * with seeds that count up from its own, so that one part repeats what it found.
 */
export async function compareInParallel(run: Parallel): Promise<Compared> {
  const parts = partsOf(run);
  const tally = new Tally();
  const differences: string[] = [];
  const threads = Math.min(availableParallelism(), parts.length);
  await Promise.all(Array.from({ length: threads }, () => thread()));
  return { tally, difference: differences[0] ?? null };

  async function thread(): Promise<void> {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      execArgv: ["--conditions=source"],
    });
    try {
      for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
        const { counts, difference } = await ask(worker, part);
        tally.merge(counts);
        run.onProgress?.(tally.pairs);
        if (difference === null) continue;
        differences.push(`${repeating(part)}\n${difference}`);
        parts.length = 0;
      }
    } finally {
      await worker.terminate();
    }
  }
}

function partsOf({ engine, pairs, seed }: Parallel): Part[] {
  return Array.from({ length: Math.ceil(pairs / size) }, (_, index) => ({
    engine,
    pairs: Math.min(size, pairs - index * size),
    seed: seed + index,
  }));
}

function repeating({ pairs, seed }: Part): string {
  return `HANDRAIL_SEED=${seed} HANDRAIL_PAIRS=${pairs} shows it again.`;
}

async function ask(worker: Worker, part: Part): Promise<Outcome> {
  worker.postMessage(part);
  const [outcome] = await once(worker, "message");
  return outcome;
}
