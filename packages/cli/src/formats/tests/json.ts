import type { Measures } from "../../measuring/measure.ts";
import { promiseCounts, type TestedFile, testCounts } from "../../playbooks/tested.ts";
import { jsonCoverage } from "../coverage/json.ts";
import { jsonMutation } from "../mutation/json.ts";

/** Test results as a machine reads them. A contract: lines from 1; a file with errors has no results, but its errors. */
export function jsonTests(tested: readonly TestedFile[], { coverage, mutation }: Measures): string {
  const files = tested.map(({ file, errors, tests, promises }) => ({
    file,
    errors: errors.map(({ code, message, start }) => ({ code, message, ...start })),
    tests: tests.map((one) => ({ ...one, passed: one.failures.length === 0 })),
    promises: promises.map((one) => ({ ...one, kept: one.breaks === 0 })),
  }));
  const results = { ...testCounts(tested), promises: promiseCounts(tested), files };
  const all = {
    ...results,
    ...(coverage === null ? {} : { coverage: jsonCoverage(coverage) }),
    ...(mutation === null ? {} : { mutation: jsonMutation(mutation) }),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
