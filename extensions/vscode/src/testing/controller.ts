import {
  Disposable,
  l10n,
  TestRunProfileKind,
  type TestRunRequest,
  tests,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { detailsOf } from "./coverage.ts";
import { TestItems } from "./items.ts";
import { runTests } from "./run.ts";

/** The Testing view: the `test` statements of every playbook, with results and coverage beside the text. */
export function showTests(client: BaseLanguageClient): Disposable {
  const controller = tests.createTestController("handrail", "Handrail");
  const items = new TestItems(controller, client);
  controller.resolveHandler = (item) =>
    item === undefined ? items.discoverAll() : items.discover(item);
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
  return Disposable.from(
    controller,
    workspace.onDidChangeTextDocument(({ document: { uri } }) => {
      const item = controller.items.get(uri.toString());
      if (item !== undefined) void items.discover(item);
    }),
    workspace.onDidOpenTextDocument(({ uri, languageId }) => {
      if (languageId === "playbook") void items.discover(items.ofFile(uri));
    }),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) controller.items.delete(uri.toString());
    }),
  );
}
