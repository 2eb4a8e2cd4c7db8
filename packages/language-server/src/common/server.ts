import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { features } from "./features/index.ts";
import type { Host } from "./host.ts";
import { Requests } from "./protocol/requests.ts";
import { followSettings, Settings } from "./settings/settings.ts";
import { presentationFor } from "./wording/presentation.ts";
import { followDocuments } from "./workspace/documents.ts";
import { loadFolders } from "./workspace/loading.ts";
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
  const prover = host.prover?.(workspace) ?? null;

  connection.onInitialize((params) => {
    const client = params.capabilities;
    workspace.presentation = presentationFor(params);
    for (const feature of features)
      feature.register({ connection, workspace, client, requests, settings, prover });
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

  connection.onShutdown(() => requests.end());
  followDocuments(connection, workspace);
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
