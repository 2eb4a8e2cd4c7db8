import type { FileCovered } from "@handrail/language-server";
import {
  DeclarationCoverage,
  FileCoverage,
  type FileCoverageDetail,
  StatementCoverage,
  type TestItem,
  type TestRun,
  Uri,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { add } from "./covered.ts";
import { rangeOf } from "./ranges.ts";

const details = new WeakMap<FileCoverage, readonly FileCoverageDetail[]>();

/** Marks which rules and guardrails the tests of these playbooks bring about. A used file counts for all that use it. */
export async function addCoverage(
  run: TestRun,
  client: BaseLanguageClient,
  files: readonly TestItem[],
): Promise<void> {
  const all = new Map<string, FileCovered>();
  for (const { id: uri } of files) {
    const found: readonly FileCovered[] | null = await client
      .sendRequest<readonly FileCovered[] | null>("handrail/coverage", { textDocument: { uri } })
      .catch(() => null);
    add(all, found ?? []);
  }
  for (const { uri, statements } of all.values()) {
    const found = statements.flatMap(({ title, range, tests }) => [
      new DeclarationCoverage(title, tests, rangeOf(range)),
      new StatementCoverage(tests, rangeOf(range)),
    ]);
    const coverage = FileCoverage.fromDetails(Uri.parse(uri), found);
    details.set(coverage, found);
    run.addCoverage(coverage);
  }
}

export function detailsOf(file: FileCoverage): FileCoverageDetail[] {
  return [...(details.get(file) ?? [])];
}
