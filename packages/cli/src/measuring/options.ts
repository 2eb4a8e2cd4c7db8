import { CannotRun } from "../failure.ts";

/** What `test` measures beside running tests. */
export interface MeasureOptions {
  readonly format: "pretty" | "json" | "junit" | "lcov";
  readonly coverage?: boolean;
  readonly mutate?: boolean;
  /** In percent, of whatever is measured. */
  readonly threshold?: number;
}

/** Options that say nothing without another one, or that contradict it. */
export function requireSense(options: MeasureOptions): void {
  const { format, coverage = false, mutate = false, threshold } = options;
  if (format === "lcov" && !coverage) {
    throw new CannotRun(
      "`--format lcov` is a format of coverage.",
      "Add --coverage: handrail test --coverage --format lcov",
    );
  }
  if (format === "lcov" && mutate) {
    throw new CannotRun(
      "`--format lcov` has no place for what `--mutate` finds.",
      "Use pretty or json.",
    );
  }
  if (format === "junit" && (coverage || mutate)) {
    throw new CannotRun(
      `\`--format junit\` has no place for what \`${coverage ? "--coverage" : "--mutate"}\` finds.`,
      "Use pretty or json; for both, run `handrail test` twice.",
    );
  }
  if (threshold !== undefined && !coverage && !mutate) {
    throw new CannotRun(
      "`--threshold` says how much must be covered or noticed, and nothing is measured.",
      `Add --coverage or --mutate: handrail test --coverage --threshold ${threshold}`,
    );
  }
}
