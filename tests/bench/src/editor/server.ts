import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** A turn of the event loop, in milliseconds. */
export interface Turn {
  /** By the clock. */
  readonly took: number;
  /** Of the thread's own, which is less where other processes had the processor meanwhile. */
  readonly processor: number;
  /** The collections of garbage in it. */
  readonly collected: readonly { readonly kind: string; readonly took: number }[];
  /** The functions that ran, with what they called, where that was wanted. */
  readonly functions: readonly { readonly name: string; readonly time: number }[];
}

/** What is seen from within a server since it was last asked. */
export interface Inside {
  /** The turns that blocked the event loop longest, the longest first. */
  readonly longest: readonly Turn[];
  /** How many turns took longer than 20 ms by the clock. */
  readonly over: number;
  /** The longest by the thread's own time, in milliseconds. */
  readonly busiest: number;
  readonly collected: Readonly<Record<string, Collected>>;
  /** In megabytes. */
  readonly rss: number;
  readonly heap: number;
}

/** All collections of one kind, in milliseconds. */
export interface Collected {
  readonly times: number;
  readonly took: number;
  readonly longest: number;
}

/** A language server in a process of its own, with the client's end of the wire. */
export interface Server {
  readonly connection: ProtocolConnection;
  /** From the start of the process to the answer to `initialize`, in milliseconds. */
  readonly ready: number;
  /** The findings of a document, as it is after what was sent before: asked for, or waited for from a server that sends them. */
  findings(uri: string): Promise<unknown>;
  /** Whether the findings of all files can be asked for. */
  readonly canBeAsked: boolean;
  inside(): Promise<Inside>;
  stop(): Promise<void>;
}

/**
 * @param command of a Node program that speaks over standard input and output
 * @param functions whether to note which functions ran in long turns, which takes time itself
 */
export async function startServer(
  command: readonly [string, ...string[]],
  folder: string,
  functions = false,
): Promise<Server> {
  const [program, ...args] = command;
  const file = join(mkdtempSync(join(tmpdir(), "handrail-bench-")), "inside.json");
  const preload = join(import.meta.dirname, "inside.mjs");
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ["pipe", "pipe", "inherit"],
    env: {
      ...process.env,
      NODE_OPTIONS: `--expose-gc --import ${preload}`,
      INSIDE_FILE: file,
      ...(functions ? { INSIDE_PROFILE: "yes" } : {}),
    },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  for (const request of [
    "client/registerCapability",
    "workspace/diagnostic/refresh",
    "workspace/codeLens/refresh",
    "workspace/inlayHint/refresh",
    "window/workDoneProgress/create",
  ]) {
    connection.onRequest(request, () => null);
  }
  connection.listen();
  const uri = pathToFileURL(folder).href;
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "bench" }],
    capabilities: {
      textDocument: {
        diagnostic: {},
        completion: { completionItem: { snippetSupport: true } },
        rename: { prepareSupport: true },
      },
      workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
    },
  });
  const ready = performance.now() - started;
  const canBeAsked = capabilities.diagnosticProvider !== undefined;
  const waiting: { uri: string; resolve: (found: unknown) => void }[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (sent) => {
    const index = waiting.findIndex(({ uri: one }) => one === sent.uri);
    if (index >= 0) waiting.splice(index, 1)[0]?.resolve(sent);
  });
  await connection.sendNotification(InitializedNotification.type, {});
  let asked = 0;
  return {
    connection,
    ready,
    canBeAsked,
    findings: (document) =>
      canBeAsked
        ? connection.sendRequest(DocumentDiagnosticRequest.type, {
            textDocument: { uri: document },
          })
        : new Promise((resolve) => waiting.push({ uri: document, resolve })),
    async inside() {
      asked += 1;
      child.kill("SIGUSR2");
      return answered(file, asked);
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      await ended(child);
    },
  };
}

async function answered(file: string, count: number): Promise<Inside> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    try {
      const found = JSON.parse(readFileSync(file, "utf8")) as Inside & { count: number };
      if (found.count === count) return found;
    } catch {
      // Not written yet.
    }
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  const forced = setTimeout(() => child.kill("SIGKILL"), 2000);
  return new Promise((resolve) => {
    child.once("close", () => {
      clearTimeout(forced);
      resolve();
    });
  });
}
