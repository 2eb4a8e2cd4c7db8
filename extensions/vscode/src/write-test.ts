import { commands, type Disposable, l10n, Range, type TextEditor, window } from "vscode";
import {
  type BaseLanguageClient,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type WorkspaceEdit,
} from "vscode-languageclient";
import { playbookAtHand } from "./at-hand.ts";
import { carryOut } from "./client/carry-out.ts";

export const addTest = "handrail.addTest";

/** What was added to which file, when something was. */
export type AddedTest = WorkspaceEdit | null;

/** The command that adds a test which shows a rule firing: the one at the cursor, else the first. */
export function offerTests(client: BaseLanguageClient): Disposable {
  return commands.registerCommand("handrail.writeTest", async () => {
    const editor = await playbookAtHand();
    if (editor === undefined) return;
    const uri = editor.document.uri.toString();
    const rule = await ruleAt(client, editor);
    if (rule === undefined) {
      const nothing = l10n.t("The playbook has no rule yet that a test could show firing.");
      void window.showInformationMessage(nothing);
      return;
    }
    const place = { uri, rule: rule.range.start };
    await showAdded(await carryOut<AddedTest>(client, addTest, [place]));
  });
}

async function ruleAt(
  client: BaseLanguageClient,
  { document, selection }: TextEditor,
): Promise<DocumentSymbol | undefined> {
  const textDocument = { uri: document.uri.toString() };
  const symbols = await client.sendRequest(DocumentSymbolRequest.type, { textDocument });
  const rules = ((symbols ?? []) as DocumentSymbol[]).filter(({ detail }) => detail === "rule");
  const { line } = selection.active;
  const here = rules.find(({ range }) => range.start.line <= line && line <= range.end.line);
  return here ?? rules[0];
}

/** Brings into sight what was added, which is below all else. */
export async function showAdded(edit: AddedTest): Promise<void> {
  const [uri, edits] = Object.entries(edit?.changes ?? {})[0] ?? [];
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const start = edits?.[0]?.range.start;
  if (editor === undefined || start === undefined) return;
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.revealRange(new Range(start.line, start.character, end.line, end.character));
}
