import { type ExtensionContext, Uri } from "vscode";
import {
  BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  type LanguageClientOptions,
} from "vscode-languageclient/browser";
import { answerFiles } from "./files.ts";
import { startProcess } from "./process.ts";
import { type RunningServer, type ServerEnd, startWorker } from "./server.ts";

const options: LanguageClientOptions = {
  documentSelector: [{ language: "playbook" }],
  outputChannelName: "Handrail",
};

/** The client of the one server, which runs in a process where there are processes, and else in a worker. */
export class PlaybookClient extends BaseLanguageClient {
  readonly #start: () => Promise<RunningServer>;

  constructor(context: ExtensionContext) {
    super("handrail", "Handrail", options);
    const script = Uri.joinPath(context.extensionUri, "dist/server.js");
    this.#start = hasProcesses()
      ? () => startProcess(script.fsPath)
      : async () => startWorker(script.toString(true));
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

function hasProcesses(): boolean {
  return typeof process !== "undefined" && process.versions?.node !== undefined;
}
