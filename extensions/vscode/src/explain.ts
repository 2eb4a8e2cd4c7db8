import type { Explained } from "@handrail/language-server";
import {
  commands,
  type Diagnostic,
  Disposable,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

const scheme = "handrail-finding";
const command = "handrail.explain";

/** What a click on a finding's code does. */
export const findingLink = `command:${command}?${encodeURIComponent('["')}{code}${encodeURIComponent('"]')}`;

/** The command that shows what a finding's code means, with examples, and the pages that it shows. */
export function offerExplanations(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async ({ query }) =>
        (await client.sendRequest<Explained | null>("handrail/explain", { code: query }))?.page ??
        "",
    }),
    commands.registerCommand(command, async (code: unknown) => {
      const chosen = typeof code === "string" ? code : await choose();
      if (chosen === undefined) return;
      const page = Uri.from({ scheme, path: `/${chosen}.md`, query: chosen });
      await commands.executeCommand("markdown.showPreviewToSide", page);
    }),
  );
}

/** One of the findings of the playbook at hand, those at the cursor first. */
async function choose(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const found =
    editor?.document.languageId === "playbook" ? languages.getDiagnostics(editor.document.uri) : [];
  const isHere = ({ range }: Diagnostic) => editor?.selection.intersection(range) !== undefined;
  const byCode = new Map<string, string>();
  for (const one of [...found.filter(isHere), ...found]) {
    const code = codeOf(one);
    if (code !== null && !byCode.has(code)) byCode.set(code, one.message.split("\n")[0] ?? "");
  }
  if (byCode.size === 0) {
    void window.showInformationMessage(l10n.t("The playbook has no findings."));
    return undefined;
  }
  const items = [...byCode].map(([label, description]) => ({ label, description }));
  const placeHolder = l10n.t("Which finding shall be explained?");
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.label;
}

function codeOf({ source, code }: Diagnostic): string | null {
  if (source !== "handrail" || code === undefined) return null;
  return String(typeof code === "object" ? code.value : code);
}
