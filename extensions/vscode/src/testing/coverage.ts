import type { FileCovered } from "@handrail/language-server";
import {
  BranchCoverage,
  DeclarationCoverage,
  FileCoverage,
  type FileCoverageDetail,
  StatementCoverage,
  type TestItem,
  type TestRun,
  Uri,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { rangeOf } from "./ranges.ts";

const details = new WeakMap<FileCoverage, readonly FileCoverageDetail[]>();

/** Marks what the tests of these playbooks bring about, in them and in those that they use. */
export async function addCoverage(
  run: TestRun,
  client: BaseLanguageClient,
  files: readonly TestItem[],
): Promise<void> {
  const textDocuments = files.map(({ id: uri }) => ({ uri }));
  const covered: readonly FileCovered[] = await client
    .sendRequest<readonly FileCovered[]>("handrail/coverage", { textDocuments })
    .catch(() => []);
  for (const { uri, statements } of covered) {
    const found = statements.flatMap(({ title, range, tests, branches }) => [
      new DeclarationCoverage(title, tests, rangeOf(range)),
      new StatementCoverage(
        tests,
        rangeOf(range),
        branches.map((one) => new BranchCoverage(one.tests, rangeOf(one.range), one.title)),
      ),
    ]);
    const coverage = FileCoverage.fromDetails(Uri.parse(uri), found);
    details.set(coverage, found);
    run.addCoverage(coverage);
  }
}

export function detailsOf(file: FileCoverage): FileCoverageDetail[] {
  return [...(details.get(file) ?? [])];
}
