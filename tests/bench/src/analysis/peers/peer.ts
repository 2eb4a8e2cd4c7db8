import type { Workload } from "../../engines/workload.ts";

/** What one way of looking at rules says, and what it took. */
export interface Looked {
  /** The rules that it names, and what it says of each: `contained-rule`, `impossible`. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** From the rules' text on, by the clock and by the processor, in milliseconds. */
  readonly elapsed: number;
  readonly cpu: number;
  /** What share of its questions it managed within its time; 1 where it did all. */
  readonly share: number;
  /** How many questions there are of each kind, or what the time went into. */
  readonly detail: string;
}

export interface Peer {
  readonly name: string;
  /** What it answers, in a few words. */
  readonly answers: string;
  /** The package whose version is said. */
  readonly package: string;
  /** The most rules that it is given. */
  readonly most: number;
  /** Asks all that it can ask; gives up the rest after so many milliseconds, where it asks one by one. */
  look(rules: Workload, box: number): Promise<Looked>;
}

/** Runs what is measured. */
export async function timed<Result>(
  work: () => Promise<Result> | Result,
): Promise<{ readonly result: Result; readonly elapsed: number; readonly cpu: number }> {
  const used = process.cpuUsage();
  const started = performance.now();
  const result = await work();
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  return { result, elapsed, cpu: (user + system) / 1000 };
}

/** Who is named for what, from pairs of both. */
export function namedOf(
  said: Iterable<readonly [rule: string, what: string]>,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [rule, what] of said) all.set(rule, [...(all.get(rule) ?? []), what]);
  return all;
}
