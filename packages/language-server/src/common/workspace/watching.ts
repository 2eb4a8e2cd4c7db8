import {
  type ClientCapabilities,
  type Connection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Workspace } from "./workspace.ts";

/** Keeps the workspace up to date with the disk and with the folders that the client has open. */
export function watchFiles(
  connection: Connection,
  workspace: Workspace,
  client: ClientCapabilities,
): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) workspace.fileChanged(uri);
  });
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: "**/*.playbook" },
        { globPattern: "**/*situations.json" },
        { globPattern: "**/handrail.json" },
      ],
    });
  }
  if (client.textDocument?.synchronization?.dynamicRegistration === true) {
    void followConfigs(connection);
  }
  if (client.workspace?.workspaceFolders !== true) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) workspace.removeFolder(uri);
    for (const { uri } of added) workspace.addFolder(uri);
  });
}

/** What is typed in a `handrail.json` counts, too, though it is no playbook and gets nothing else that playbooks get. */
async function followConfigs({ client }: Connection): Promise<void> {
  const documentSelector = [{ pattern: "**/handrail.json" }];
  await client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  await client.register(DidChangeTextDocumentNotification.type, {
    documentSelector,
    syncKind: TextDocumentSyncKind.Incremental,
  });
  await client.register(DidCloseTextDocumentNotification.type, { documentSelector });
}
