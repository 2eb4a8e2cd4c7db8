import type { TestRun } from "@handrail/language-server";
import {
  DiagnosticSeverity,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type Uri,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, ExecuteCommandRequest } from "vscode-languageclient";
import type { Situations } from "./situations.ts";
import { findingsText, testsText } from "./status-text.ts";

/** How long nothing may happen before tests are run again for the status, in milliseconds. */
const rest = 500;

/** Beside the language's name: findings, tests, and the situation whose values stand in the text. */
export function showStatus(client: BaseLanguageClient, situations: Situations): Disposable {
  const item = (id: string, name: string) => {
    const made = languages.createLanguageStatusItem(`handrail.${id}`, { language: "playbook" });
    made.name = name;
    return made;
  };
  const findings = item("findings", l10n.t("Findings"));
  const tests = item("tests", l10n.t("Tests"));
  const situation = item("situation", l10n.t("Situation"));
  findings.command = { command: "workbench.actions.view.problems", title: l10n.t("Show") };
  tests.command = { command: "workbench.view.testing.focus", title: l10n.t("Show") };
  situation.command = { command: "handrail.chooseSituation", title: l10n.t("Choose") };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== "playbook") return;
    showFindings(findings, document.uri);
    const chosen = situations.of(document.uri.toString());
    situation.text = chosen ?? l10n.t("No situation");
    situation.detail = l10n.t("whose values stand in the text");
    clearTimeout(timer);
    timer = setTimeout(() => showTested(tests, client, document.uri), rest);
  }

  update();
  return Disposable.from(
    findings,
    tests,
    situation,
    languages.onDidChangeDiagnostics(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(update),
    situations.onChange(update),
    new Disposable(() => clearTimeout(timer)),
  );
}

function showFindings(item: LanguageStatusItem, uri: Uri): void {
  const found = languages.getDiagnostics(uri);
  const count = (severity: DiagnosticSeverity) =>
    found.filter((one) => one.severity === severity).length;
  const errors = count(DiagnosticSeverity.Error);
  const warnings = count(DiagnosticSeverity.Warning);
  item.text = findingsText(errors, warnings, l10n.t);
  item.severity =
    errors > 0
      ? LanguageStatusSeverity.Error
      : warnings > 0
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
}

async function showTested(
  item: LanguageStatusItem,
  client: BaseLanguageClient,
  uri: Uri,
): Promise<void> {
  try {
    const results: readonly TestRun[] | null = await client.sendRequest(
      ExecuteCommandRequest.type,
      {
        command: "handrail.runTests",
        arguments: [uri.toString()],
      },
    );
    const failed = results?.some(({ failures }) => failures.length > 0) ?? false;
    item.text = testsText(results, l10n.t);
    const stopped = results?.find(({ error }) => error !== undefined)?.error;
    item.detail =
      stopped === undefined ? "" : l10n.t("error in line {0}", stopped.range.start.line + 1);
    item.severity = failed
      ? LanguageStatusSeverity.Error
      : results === null || stopped !== undefined
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
  } catch {
    // The text has changed since, and this is asked again.
  }
}
