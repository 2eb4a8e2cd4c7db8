import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
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
  if (client.workspace?.workspaceFolders !== true) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) workspace.removeFolder(uri);
    for (const { uri } of added) workspace.addFolder(uri);
  });
}
