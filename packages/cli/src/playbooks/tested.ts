import type { Decision, JsonValue } from "@handrail/evaluator";
import type { Found } from "../findings/found.ts";

/** How the tests of one playbook came out. */
export interface TestedFile {
  readonly file: string;
  /** With errors, a playbook's tests cannot run. */
  readonly errors: readonly Found[];
  readonly tests: readonly TestedCase[];
  readonly promises: readonly TestedPromise[];
}

export interface TestedCase {
  readonly title: string;
  readonly line: number;
  /** Empty when the test passed. */
  readonly failures: readonly { readonly message: string; readonly line: number }[];
}

/** How a promise came out: tried in situations, which proves nothing of others, and whether it is proved. */
export interface TestedPromise {
  readonly title: string;
  /** Where it stands; not always in the tested file, since what a used playbook promises holds, too. */
  readonly file: string;
  readonly line: number;
  readonly situations: number;
  /** In how many of them its condition was true. */
  readonly checked: number;
  readonly breaks: number;
  /** It holds in every situation, as the analysis found. */
  readonly proved: boolean;
  /** Some of the situations in which it does not hold. */
  readonly broken: readonly BrokenCase[];
}

export interface BrokenCase {
  readonly message: string;
  /** The test that describes the situation. */
  readonly test: { readonly title: string; readonly file: string; readonly line: number } | null;
  /** What the record is called. */
  readonly key: string | null;
  readonly at: string;
  readonly record: { readonly [fact: string]: JsonValue };
  readonly decision: Decision;
}

/** How many passed, how many did not. */
export function testCounts(tested: readonly TestedFile[]): { passed: number; failed: number } {
  const all = tested.flatMap(({ tests }) => tests);
  const failed = all.filter(({ failures }) => failures.length > 0).length;
  return { passed: all.length - failed, failed };
}

export interface PromiseCounts {
  /** Hold in every situation. */
  readonly proved: number;
  /** Held wherever they said something, but are not proved. */
  readonly checked: number;
  readonly broken: number;
  /** Said nothing in any situation. */
  readonly unchecked: number;
}

/** How many promises are proved, how many others held wherever they were tried, did not, or said nothing anywhere. */
export function promiseCounts(tested: readonly TestedFile[]): PromiseCounts {
  const all = tested.flatMap(({ promises }) => promises);
  const proved = all.filter((one) => one.proved).length;
  const broken = all.filter(({ breaks }) => breaks > 0).length;
  const unchecked = all.filter((one) => !one.proved && one.checked === 0).length;
  return { proved, checked: all.length - proved - broken - unchecked, broken, unchecked };
}
