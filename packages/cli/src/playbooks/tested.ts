import type { Found } from "../findings/found.ts";

/** How the tests of one playbook came out. */
export interface TestedFile {
  readonly file: string;
  /** With errors, a playbook's tests cannot run. */
  readonly errors: readonly Found[];
  readonly tests: readonly TestedCase[];
}

export interface TestedCase {
  readonly title: string;
  readonly line: number;
  /** Empty when the test passed. */
  readonly failures: readonly { readonly message: string; readonly line: number }[];
}

/** How many passed, how many did not. */
export function testCounts(tested: readonly TestedFile[]): { passed: number; failed: number } {
  const all = tested.flatMap(({ tests }) => tests);
  const failed = all.filter(({ failures }) => failures.length > 0).length;
  return { passed: all.length - failed, failed };
}
