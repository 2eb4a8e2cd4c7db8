import type { TestResult } from "@handrail/sdk";
import type { Range } from "vscode-languageserver";
import { PlaybookDocument } from "../../protocol/document.ts";
import { headingOf } from "../../protocol/outline.ts";
import { runTests } from "../../running/commands.ts";
import { type ErrorPlace, keptBy, placeOf } from "../../running/faulty.ts";
import { runsOf } from "../../running/playbooks.ts";
import { expectedOf } from "../../running/test-writing/expected.ts";
import { pathOf } from "../../workspace/uris.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Command } from "./command.ts";

/** How one `test` statement came out. */
export interface TestRun {
  readonly title: string;
  readonly range: Range;
  /** Empty when it passed, or could not run. */
  readonly failures: readonly {
    readonly range: Range;
    readonly message: string;
    /** The expectation as it stands in the text. */
    readonly expected: string;
    /** What was decided, as a test would expect it. */
    readonly actual: string;
  }[];
  /** What kept it from running: only where something did. */
  readonly error?: ErrorPlace;
}

export const runTestsCommand: Command = {
  name: runTests,
  async run({ workspace }, [uri]) {
    return typeof uri === "string" ? testsOf(workspace, pathOf(uri)) : null;
  },
};

async function testsOf(workspace: Workspace, path: string): Promise<readonly TestRun[]> {
  const runs = await runsOf(workspace, path);
  const document = new PlaybookDocument(workspace, path);
  const results = new Map(
    runs.decisions?.report.tests
      .filter(({ place }) => place.file === path)
      .map((result) => [result.place.span.start, result]),
  );
  return document.tree.statements.flatMap((statement): TestRun | never[] => {
    if (statement.kind !== "test") return [];
    const { text } = headingOf(statement, document.text);
    const test = { title: text, range: document.range(statement.span), failures: [] };
    const fault = keptBy(document, runs, statement);
    if (fault !== null) return { ...test, error: placeOf(document, fault) };
    const result = results.get(statement.span.start);
    return result === undefined ? [] : { ...test, failures: failuresOf(document, result) };
  });
}

function failuresOf(
  document: PlaybookDocument,
  { failures, decision }: TestResult,
): TestRun["failures"] {
  const actual = () =>
    expectedOf(decision)
      .map((line) => line.trim())
      .join("\n");
  return failures.map(({ message, place: { span } }) => ({
    range: document.range(span),
    message,
    expected: document.text.slice(span.start, span.end),
    actual: actual(),
  }));
}
