import type { Range } from "vscode-languageserver";
import { PlaybookDocument } from "../../protocol/document.ts";
import { runTests } from "../../running/commands.ts";
import { running } from "../../running/playbooks.ts";
import { expectedOf } from "../../running/test-writing/expected.ts";
import { pathOf } from "../../workspace/uris.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Command } from "./command.ts";

/** How one `test` statement came out. */
export interface TestRun {
  readonly title: string;
  readonly range: Range;
  /** Empty when it passed. */
  readonly failures: readonly {
    readonly range: Range;
    readonly message: string;
    /** The expectation as it stands in the text. */
    readonly expected: string;
    /** What was decided, as a test would expect it. */
    readonly actual: string;
  }[];
}

export const runTestsCommand: Command = {
  name: runTests,
  async run({ workspace }, [uri]) {
    return typeof uri === "string" ? testsOf(workspace, pathOf(uri)) : null;
  },
};

async function testsOf(workspace: Workspace, path: string): Promise<readonly TestRun[] | null> {
  const now = await running(workspace, path);
  if (now === null) return null;
  const document = new PlaybookDocument(workspace, path);
  return now.report.tests.map(({ title, place, failures, decision }) => ({
    title,
    range: document.range(place.span),
    failures: failures.map((failure) => ({
      range: document.range(failure.place.span),
      message: failure.message,
      expected: document.text.slice(failure.place.span.start, failure.place.span.end),
      actual: expectedOf(decision)
        .map((line) => line.trim())
        .join("\n"),
    })),
  }));
}
