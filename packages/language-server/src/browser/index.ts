import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { proverHere, serve } from "../common/index.ts";
import { clientFiles } from "./host.ts";

/** A worker's own scope, or a port to whoever asks. */
export type MessageChannelEnd = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Serves the page that started this worker. */
export function serveWorker(worker: MessageChannelEnd): void {
  const connection = createConnection(
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  );
  serve(connection, { ...clientFiles(connection), prover: ({ linter }) => proverHere(linter) });
}
