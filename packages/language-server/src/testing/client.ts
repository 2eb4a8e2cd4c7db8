import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { type Host, proverHere, serve } from "../common/index.ts";

/** What a modern editor can do. */
export const editor: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    completion: { completionItem: { snippetSupport: true } },
    rename: { prepareSupport: true },
  },
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
};

export interface Files {
  readonly [uri: string]: string;
}

/** A client and a server that talk to each other over the real protocol, in one process. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Stored files, which a test may change. */
  readonly files: Map<string, string>;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  stop(): Promise<void>;
}

export interface ClientOptions {
  readonly files?: Files;
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** Proves, too, where the server runs. */
  readonly proves?: true;
  /** Is called before the server starts, to answer what it asks and hear what it tells. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const files = new Map(Object.entries(options.files ?? {}));
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serve(createConnection(toServer, toClient), {
    ...hostOf(files),
    ...(options.proves && { prover: ({ linter }) => proverHere(linter) }),
  });
  const connection = createProtocolConnection(toClient, toServer);
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  options.prepare?.(connection);
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? editor,
    ...(options.locale !== undefined && { locale: options.locale }),
    initializationOptions: options.initializationOptions,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    files,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "playbook", version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
    },
  };
}

function hostOf(files: ReadonlyMap<string, string>): Host {
  return {
    read: async (uri) => {
      const text = files.get(uri);
      return text === undefined ? { problem: "missing" } : { text };
    },
    find: async (folder) =>
      [...files.keys()]
        .filter((uri) => uri.startsWith(`${folder}/`) && uri.endsWith(".playbook"))
        .sort(),
  };
}
