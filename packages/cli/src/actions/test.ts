import { createModel, loadFiles, type Model, type Place } from "@handrail/model";
import { type Playbook, type PromiseResult, playbookFrom, provedByAnalysis } from "@handrail/sdk";
import { readPlaybookFile } from "@handrail/sdk/node";
import { lineIndex } from "@handrail/syntax";
import { type TriedRecords, type TryOptions, tryPromises } from "../deciding/try-promises.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { type Found, findingsOf } from "../findings/found.ts";
import { lcovCoverage } from "../formats/coverage/lcov.ts";
import { prettyCoverage } from "../formats/coverage/pretty.ts";
import { prettyMutation } from "../formats/mutation/pretty.ts";
import { historyProblems, problemsOfHistories } from "../formats/run/histories.ts";
import { badRecords } from "../formats/run/problems.ts";
import { jsonTests } from "../formats/tests/json.ts";
import { junitTests } from "../formats/tests/junit.ts";
import { prettyTests } from "../formats/tests/pretty.ts";
import { isEnough, type Measures, measure } from "../measuring/measure.ts";
import { type MeasureOptions, requireSense } from "../measuring/options.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import { promiseCounts, type TestedFile, type TestedPromise } from "../playbooks/tested.ts";
import { write } from "../terminal/output.ts";
import { proseWidthOf, styleFor, widthOf } from "../terminal/style.ts";
import { count, quoted } from "../terminal/words.ts";

export interface TestOptions extends TryOptions, MeasureOptions {}

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
  const measures = await measure(model, entries, tested, options);
  await write(process.stdout, shown(tested, measures, options.format));
  const failed = tested.some(
    ({ errors, tests }) => errors.length > 0 || tests.some(({ failures }) => failures.length > 0),
  );
  if (options.format === "lcov" && failed) await reportFailed(tested);
  const isFine = await isEnough(measures, tested, options);
  const isClean = !failed && isFine && promiseCounts(tested).broken + bad === 0;
  return isClean ? exitStatus.clean : exitStatus.findings;
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
  const proved = await provedByAnalysis(model, entry);
  return { file: { file: entry, errors, ...results(playbook, model, records, proved) }, records };
}

/** Errors anywhere in reach: a playbook that uses a broken one cannot be tested. */
function errorsOf(model: Model, entry: string): readonly Found[] {
  return findingsOf(model, [entry]).filter(({ severity }) => severity === "error");
}

function results(
  playbook: Playbook,
  model: Model,
  records: TriedRecords | null,
  proved: readonly boolean[],
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
    promises: promises.map((one, index) => ({
      ...testedPromise([one, ...(records?.promises.slice(index, index + 1) ?? [])], one, lineOf),
      proved: proved[index] === true,
    })),
  };
}

/** A promise in the situations of tests and in those of records. */
function testedPromise(
  all: readonly PromiseResult[],
  { title, place }: PromiseResult,
  lineOf: (place: Place) => number,
): Omit<TestedPromise, "proved"> {
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

function shown(
  tested: readonly TestedFile[],
  measures: Measures,
  format: TestOptions["format"],
): string {
  switch (format) {
    case "json":
      return jsonTests(tested, measures);
    case "junit":
      return junitTests(tested);
    case "lcov":
      return measures.coverage === null ? "" : lcovCoverage(measures.coverage);
    case "pretty":
      return prettyAll(tested, measures);
  }
}

function prettyAll(tested: readonly TestedFile[], { coverage, mutation }: Measures): string {
  const [style, width] = [styleFor(process.stdout), widthOf(process.stdout)];
  return [
    prettyTests(tested, style, width),
    coverage === null ? "" : prettyCoverage(coverage, style, width),
    mutation === null ? "" : prettyMutation(mutation, style, width),
  ].join("");
}
