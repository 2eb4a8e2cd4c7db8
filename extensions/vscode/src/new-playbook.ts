import { commands, type Disposable, l10n, SnippetString, window, workspace } from "vscode";

/** The command that begins a playbook, with a first rule whose parts are filled in one after the other. */
export function offerNewPlaybook(): Disposable {
  return commands.registerCommand("handrail.new", async () => {
    const document = await workspace.openTextDocument({ language: "playbook" });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(firstRule());
  });
}

function firstRule(): SnippetString {
  return new SnippetString()
    .appendText('rule "')
    .appendPlaceholder(l10n.t("Answer at once"))
    .appendText('"\n  when ')
    .appendPlaceholder(l10n.t("stage = evaluation and channel = digital"))
    .appendText("\n  then ")
    .appendPlaceholder(l10n.t("offer expert chat within 1h"))
    .appendText('\n  because "')
    .appendPlaceholder(l10n.t("Who waits looks elsewhere"))
    .appendText('"\n')
    .appendTabstop(0);
}
