import {
  CancellationTokenSource,
  Disposable,
  l10n,
  TestRunProfileKind,
  TestRunRequest,
  type TextDocument,
  tests,
  type Uri,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { detailsOf } from "./coverage.ts";
import { TestItems } from "./items.ts";
import { runTests } from "./run.ts";

export interface Tests extends Disposable {
  /** Runs the tests of one playbook, as the view does. */
  runFile(uri: Uri): Promise<void>;
}

/** The Testing view: the `test` statements of every playbook, with results and coverage beside the text. */
export function showTests(client: BaseLanguageClient): Tests {
  const controller = tests.createTestController("handrail", "Handrail");
  const items = new TestItems(controller, client);
  controller.resolveHandler = (item) =>
    item?.uri === undefined ? items.discoverAll() : items.discover(item.uri);
  controller.refreshHandler = () => items.discoverAll();
  const profile = (name: string, kind: TestRunProfileKind) =>
    controller.createRunProfile(
      name,
      kind,
      (request: TestRunRequest, token) => runTests({ controller, client, items }, request, token),
      true,
    );
  profile(l10n.t("Run"), TestRunProfileKind.Run);
  const covering = profile(l10n.t("Run with coverage"), TestRunProfileKind.Coverage);
  covering.loadDetailedCoverage = async (_, file) => detailsOf(file);
  const look = ({ uri, languageId }: TextDocument) => {
    if (languageId === "playbook") void items.discover(uri);
  };
  for (const document of workspace.textDocuments) look(document);
  const disposable = Disposable.from(
    controller,
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      if (isUntitled) items.forget(uri);
    }),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) items.forget(uri);
    }),
  );
  return {
    dispose: () => disposable.dispose(),
    async runFile(uri) {
      const { token } = new CancellationTokenSource();
      await items.discover(uri);
      const file = controller.items.get(uri.toString());
      const request = new TestRunRequest(file === undefined ? [] : [file]);
      await runTests({ controller, client, items }, request, token);
    },
  };
}
