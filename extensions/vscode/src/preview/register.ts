import {
  commands,
  Disposable,
  type ExtensionContext,
  l10n,
  ViewColumn,
  type WebviewPanel,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { playbookAtHand } from "../at-hand.ts";
import { PreviewPanel } from "./panel.ts";

const type = "handrail.preview";

/** The command that opens the preview, and the preview that comes back when the window is loaded again. */
export function showPreview(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  let open: WebviewPanel | null = null;

  function fill(panel: WebviewPanel): void {
    open = panel;
    panel.onDidDispose(() => {
      if (open === panel) open = null;
    });
    new PreviewPanel(panel, context, client);
  }

  return Disposable.from(
    commands.registerCommand("handrail.preview", async () => {
      if ((await playbookAtHand()) === undefined) return;
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      if (open === null) fill(window.createWebviewPanel(type, l10n.t("Preview"), column));
      else open.reveal(undefined, true);
    }),
    window.registerWebviewPanelSerializer(type, {
      deserializeWebviewPanel: async (panel) => fill(panel),
    }),
  );
}
