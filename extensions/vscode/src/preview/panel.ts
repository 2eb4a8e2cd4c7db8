import {
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { playbookInSight } from "../at-hand.ts";
import type { FromView, Position, ToView } from "./messages.ts";
import { pageOf } from "./page.ts";

/** How long typing has to rest before the picture follows, in milliseconds. */
const rest = 150;

/** The preview beside the text. It follows the playbook that is being edited; all that it shows comes from the server. */
export class PreviewPanel {
  readonly #panel: WebviewPanel;
  readonly #client: BaseLanguageClient;
  readonly #listeners: Disposable[] = [];
  #uri: Uri | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: WebviewPanel, context: ExtensionContext, client: BaseLanguageClient) {
    this.#panel = panel;
    this.#client = client;
    const dist = Uri.joinPath(context.extensionUri, "dist");
    panel.iconPath = Uri.joinPath(context.extensionUri, "images/playbook.svg");
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    this.#listeners.push(
      webview.onDidReceiveMessage((message: FromView) => this.#hear(message)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === "playbook") this.#changed();
      }),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(".json")) this.#changed();
      }),
      window.onDidChangeActiveTextEditor((editor) => this.show(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#cursor(textEditor)),
      panel.onDidDispose(() => {
        clearTimeout(this.#timer);
        for (const one of this.#listeners) one.dispose();
      }),
    );
    webview.html = pageOf({
      script: webview.asWebviewUri(Uri.joinPath(dist, "preview.js")).toString(),
      style: webview.asWebviewUri(Uri.joinPath(dist, "preview.css")).toString(),
      source: webview.cspSource,
      nonce: crypto.randomUUID(),
      language: env.language,
      texts: l10n.bundle ?? {},
    });
  }

  /** Shows the playbook of an editor; any other editor leaves it as it is. */
  show(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== "playbook") return;
    const position = editor.selection.active;
    if (editor.document.uri.toString() === this.#uri?.toString()) this.#cursor(editor);
    else this.#showDocument(editor.document, position);
  }

  #showDocument({ uri }: TextDocument, { line, character }: Position): void {
    this.#uri = uri;
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    this.#panel.title = l10n.t("Preview: {0}", name);
    this.#tell({ type: "document", uri: uri.toString(), position: { line, character } });
  }

  #cursor({ document, selection }: TextEditor): void {
    if (document.uri.toString() !== this.#uri?.toString()) return;
    const { line, character } = selection.active;
    this.#tell({ type: "cursor", position: { line, character } });
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell({ type: "changed" }), rest);
  }

  #tell(message: ToView): void {
    void this.#panel.webview.postMessage(message);
  }

  async #hear(message: FromView): Promise<void> {
    if (message.type === "ready") return this.#begin(message.uri);
    if (message.type === "reveal") return this.#reveal(message.position);
    const { id, method, params } = message;
    try {
      const answer: unknown = await this.#client.sendRequest(`handrail/${method}`, params);
      this.#tell({ type: "answer", id, answer });
    } catch {
      this.#tell({ type: "answer", id });
    }
  }

  /** A view that was there before the window was loaded again knows what it showed. */
  async #begin(before: string | null): Promise<void> {
    this.#uri = null;
    const inSight = playbookInSight();
    if (inSight !== undefined) return this.show(inSight);
    if (before === null) return;
    try {
      const document = await workspace.openTextDocument(Uri.parse(before));
      this.#showDocument(document, { line: 0, character: 0 });
    } catch {
      // It is gone; the view says that it has no playbook.
    }
  }

  async #reveal({ line, character }: Position): Promise<void> {
    if (this.#uri === null) return;
    const shown = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === this.#uri?.toString(),
    );
    await window.showTextDocument(this.#uri, {
      viewColumn: shown?.viewColumn ?? ViewColumn.One,
      selection: new Range(line, character, line, character),
    });
  }
}
