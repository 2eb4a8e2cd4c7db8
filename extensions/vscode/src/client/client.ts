import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  type LanguageClientOptions,
} from "vscode-languageclient/browser";
import { findingLink } from "../explain.ts";
import { answerFiles } from "./files.ts";
import { startProcess } from "./process.ts";
import { type RunningServer, type ServerEnd, startWorker } from "./server.ts";

function optionsOf(handle: CommandHandler): LanguageClientOptions {
  return {
    documentSelector: [{ language: "playbook" }],
    outputChannelName: "Handrail",
    initializationOptions: { findingLink },
    middleware: {
      executeCommand: (command, args) => handle(command, args),
    },
  };
}

/** Is given what a person has the server do: by a lens, or by an offer of the light bulb. */
export type CommandHandler = (command: string, args: readonly unknown[]) => Promise<unknown>;

/** The client of the one server, which runs in a process where there are processes, and else in a worker. */
export class PlaybookClient extends BaseLanguageClient {
  readonly #start: () => Promise<RunningServer>;

  constructor(context: ExtensionContext, handle: CommandHandler) {
    super("handrail", "Handrail", optionsOf(handle));
    const script = Uri.joinPath(context.extensionUri, "dist/server.js");
    this.#start = hasProcesses()
      ? () => startProcess(script.fsPath)
      : () => startWorker(script.toString(true), () => workspace.fs.readFile(script));
    answerFiles(this);
  }

  protected override async createMessageTransports() {
    const server = await this.#start();
    const reader = new Reader(server.end);
    server.onEnd(() => reader.closed());
    return { reader, writer: new Writer(server) };
  }
}

class Reader extends BrowserMessageReader {
  closed(): void {
    this.fireClose();
  }
}

/** The last that a server hears is that it may end; a worker would not. */
class Writer extends BrowserMessageWriter {
  readonly #server: RunningServer;

  constructor(server: RunningServer) {
    super(server.end as ServerEnd);
    this.#server = server;
  }

  override end(): void {
    this.#server.stop();
  }
}

/** Whether this is a desktop, or a server of its own, and not a page of a browser. */
export function hasProcesses(): boolean {
  return typeof process !== "undefined" && process.versions?.node !== undefined;
}
