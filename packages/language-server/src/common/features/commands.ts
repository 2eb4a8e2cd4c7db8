import type { ExecuteCommandParams, Range } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { runTests } from "../running/commands.ts";
import { running } from "../running/playbooks.ts";
import { pathOf } from "../workspace/uris.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** How one `test` statement came out. */
export interface TestRun {
  readonly title: string;
  readonly range: Range;
  /** Empty when it passed. */
  readonly failures: readonly { readonly range: Range; readonly message: string }[];
}

/** What a client may have the server do. */
export const commands: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: [runTests] } }),
  register({ connection, workspace, requests }) {
    connection.onExecuteCommand(
      requests.ofWorkspace(async (params: ExecuteCommandParams) => {
        const uri: unknown = params.arguments?.[0];
        if (params.command !== runTests || typeof uri !== "string") return null;
        return testsOf(workspace, pathOf(uri));
      }),
    );
  },
};

async function testsOf(workspace: Workspace, path: string): Promise<readonly TestRun[] | null> {
  const now = await running(workspace, path);
  if (now === null) return null;
  const document = new PlaybookDocument(workspace, path);
  return now.report.tests.map(({ title, place, failures }) => ({
    title,
    range: document.range(place.span),
    failures: failures.map((failure) => ({
      range: document.range(failure.place.span),
      message: failure.message,
    })),
  }));
}
