import { createModel, loadFiles, type Model, type Place } from "@handrail/model";
import {
  type Coverage,
  coverageOf,
  type Playbook,
  type PromiseResult,
  playbookFrom,
} from "@handrail/sdk";
import { readPlaybookFile } from "@handrail/sdk/node";
import { lineIndex } from "@handrail/syntax";
import { type TriedRecords, type TryOptions, tryPromises } from "../deciding/try-promises.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { type Found, findingsOf } from "../findings/found.ts";
import { lcovCoverage } from "../formats/coverage/lcov.ts";
import { prettyCoverage } from "../formats/coverage/pretty.ts";
import { historyProblems, problemsOfHistories } from "../formats/run/histories.ts";
import { badRecords } from "../formats/run/problems.ts";
import { jsonTests } from "../formats/tests/json.ts";
import { junitTests } from "../formats/tests/junit.ts";
import { prettyTests } from "../formats/tests/pretty.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import { promiseCounts, type TestedFile, type TestedPromise } from "../playbooks/tested.ts";
import { write } from "../terminal/output.ts";
import { proseWidthOf, styleFor, widthOf } from "../terminal/style.ts";
import { count, quoted } from "../terminal/words.ts";

export interface TestOptions extends TryOptions {
  readonly format: "pretty" | "json" | "junit" | "lcov";
  readonly coverage?: boolean;
  /** In percent. */
  readonly threshold?: number;
}

/** `handrail test [PATH…]`: runs every `test` statement of every playbook, and tries its promises. */
export async function test(paths: readonly string[], options: TestOptions): Promise<ExitStatus> {
  requireSense(options);
  const files = await findPlaybooks(paths);
  requireOne(files, options);
  const model = createModel();
  const entries = await loadFiles(model, files, readPlaybookFile);
  const tested: TestedFile[] = [];
  let bad = 0;
  for (const entry of entries) {
    const { file, records } = await testFile(model, entry, options);
    tested.push(file);
    if (records === null) continue;
    bad += records.bad.count + problemsOfHistories(records.histories);
    await reportBad(records);
  }
  const coverage = options.coverage === true ? await coverageOf(model, entries) : null;
  await write(process.stdout, shown(tested, coverage, options.format));
  const failed = tested.some(
    ({ errors, tests }) => errors.length > 0 || tests.some(({ failures }) => failures.length > 0),
  );
  if (options.format === "lcov" && failed) await reportFailed(tested);
  const isEnough =
    coverage === null || (await reaches("Coverage", coverage.total.percent, options));
  const isClean = !failed && isEnough && promiseCounts(tested).broken + bad === 0;
  return isClean ? exitStatus.clean : exitStatus.findings;
}

/** Options that say nothing without another one, or that contradict it. */
function requireSense({ format, coverage = false, threshold }: TestOptions): void {
  if (format === "lcov" && !coverage) {
    throw new CannotRun(
      "`--format lcov` is a format of coverage.",
      "Add --coverage: handrail test --coverage --format lcov",
    );
  }
  if (format === "junit" && coverage) {
    throw new CannotRun(
      "`--format junit` has no place for coverage.",
      "Use pretty, json or lcov; for both, run `handrail test` twice.",
    );
  }
  if (threshold !== undefined && !coverage) {
    throw new CannotRun(
      "`--threshold` says how much must be covered, and nothing is measured.",
      `Add --coverage: handrail test --coverage --threshold ${threshold}`,
    );
  }
}

/** Whether there are records, with or without a file of their own. */
function hasRecords({ facts, history = [] }: TestOptions): boolean {
  return facts !== undefined || history.length > 0;
}

/** Records belong to one playbook. */
function requireOne(files: readonly string[], options: TestOptions): void {
  if (!hasRecords(options) || files.length === 1) return;
  throw new CannotRun(
    `${quoted(options.facts === undefined ? "--history" : "--facts")} goes with one playbook, and here are ${count(files.length, "playbook")}.`,
    "Name the playbook that the records are for: handrail test sales.playbook --facts deals.csv",
  );
}

async function testFile(
  model: Model,
  entry: string,
  options: TestOptions,
): Promise<{ file: TestedFile; records: TriedRecords | null }> {
  const errors = errorsOf(model, entry);
  if (errors.length > 0) {
    return { file: { file: entry, errors, tests: [], promises: [] }, records: null };
  }
  const playbook = await playbookFrom(model, entry);
  const records = hasRecords(options) ? await tryPromises(playbook, options) : null;
  return { file: { file: entry, errors, ...results(playbook, model, records) }, records };
}

/** Errors anywhere in reach: a playbook that uses a broken one cannot be tested. */
function errorsOf(model: Model, entry: string): readonly Found[] {
  return findingsOf(model, [entry]).filter(({ severity }) => severity === "error");
}

function results(
  playbook: Playbook,
  model: Model,
  records: TriedRecords | null,
): Pick<TestedFile, "tests" | "promises"> {
  const { tests, promises } = playbook.test();
  const lineOf = ({ file, span }: Place) =>
    lineIndex(model.tree(file).text).position(span.start).line;
  return {
    tests: tests.map(({ title, place, failures }) => ({
      title,
      line: lineOf(place),
      failures: failures.map((failure) => ({
        message: failure.message,
        line: lineOf(failure.place),
      })),
    })),
    promises: promises.map((one, index) =>
      testedPromise([one, ...(records?.promises.slice(index, index + 1) ?? [])], one, lineOf),
    ),
  };
}

/** A promise in the situations of tests and in those of records. */
function testedPromise(
  all: readonly PromiseResult[],
  { title, place }: PromiseResult,
  lineOf: (place: Place) => number,
): TestedPromise {
  const sum = (of: "situations" | "checked" | "breaks") =>
    all.reduce((total, one) => total + one[of], 0);
  const broken = all.flatMap((one) => one.broken);
  return {
    title,
    file: place.file,
    line: lineOf(place),
    situations: sum("situations"),
    checked: sum("checked"),
    breaks: sum("breaks"),
    broken: broken.map(({ message, situation: { test, key, at, record }, decision }) => ({
      message,
      test: test && { title: test.title, file: test.place.file, line: lineOf(test.place) },
      key,
      at,
      record: record as TestedPromise["broken"][number]["record"],
      decision,
    })),
  };
}

async function reportBad({ name, bad, histories }: TriedRecords): Promise<void> {
  const { stderr } = process;
  const [style, width] = [styleFor(stderr), proseWidthOf(stderr)];
  await write(
    stderr,
    historyProblems(histories, style, width) + badRecords(name, bad, style, width),
  );
}

/** What lcov has no place for. */
async function reportFailed(tested: readonly TestedFile[]): Promise<void> {
  const { stderr } = process;
  await write(stderr, prettyTests(tested, styleFor(stderr), proseWidthOf(stderr)));
}

/** Whether a figure reaches the threshold; if not, one sentence says so. */
async function reaches(
  figure: string,
  percent: number,
  { threshold = 0 }: TestOptions,
): Promise<boolean> {
  if (percent >= threshold) return true;
  const style = styleFor(process.stderr);
  const sentence = `${figure} is ${percent} %, which is below the threshold of ${threshold} %.`;
  await write(process.stderr, `${style.red("✗")} ${sentence}\n`);
  return false;
}

function shown(
  tested: readonly TestedFile[],
  coverage: Coverage | null,
  format: TestOptions["format"],
): string {
  switch (format) {
    case "json":
      return jsonTests(tested, coverage);
    case "junit":
      return junitTests(tested);
    case "lcov":
      return coverage === null ? "" : lcovCoverage(coverage);
    case "pretty": {
      const [style, width] = [styleFor(process.stdout), widthOf(process.stdout)];
      const covered = coverage === null ? "" : prettyCoverage(coverage, style, width);
      return prettyTests(tested, style, width) + covered;
    }
  }
}
