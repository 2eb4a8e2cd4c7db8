import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { features } from "./features/index.ts";
import type { Host } from "./host.ts";
import { Requests } from "./protocol/requests.ts";
import { followSettings, Settings } from "./settings/settings.ts";
import { loadFolders } from "./workspace/loading.ts";
import { texts } from "./workspace/texts.ts";
import { watchFiles } from "./workspace/watching.ts";
import { Workspace } from "./workspace/workspace.ts";

/**
 * Serves a client until it shuts the server down.
 *
 * @param connection to the client, not listening yet
 * @param host what the place where the server runs can do
 */
export function serve(connection: Connection, host: Host): void {
  const workspace = new Workspace(host);
  const requests = new Requests(workspace);
  const settings = new Settings();
  const documents = new TextDocuments(texts);

  connection.onInitialize((params) => {
    const client = params.capabilities;
    for (const feature of features)
      feature.register({ connection, workspace, client, requests, settings });
    connection.onInitialized(() => {
      followSettings(connection, client, settings);
      void loadFolders(connection, client, workspace, foldersOf(params));
      watchFiles(connection, workspace, client);
    });
    const capabilities = merged([
      {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      ...features.map((feature) => feature.capabilities(client)),
    ]);
    return { capabilities, serverInfo: { name: "Handrail" } };
  });

  documents.onDidChangeContent(({ document }) =>
    workspace.setOpen(document.uri, document.getText()),
  );
  documents.onDidClose(({ document }) => workspace.close(document.uri));
  documents.listen(connection);
  connection.listen();
}

/** Several features may say something of the workspace. */
function merged(all: readonly ServerCapabilities[]): ServerCapabilities {
  const workspace = Object.assign({}, ...all.map((one) => one.workspace));
  return Object.assign({}, ...all, { workspace });
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders != null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri == null ? [] : [rootUri];
}
