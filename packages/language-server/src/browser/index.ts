import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { type Host, proverBeside, proverHere, serve, type Thread } from "../common/index.ts";
import { clientFiles } from "./host.ts";
import { isProver, serveProver, startThread } from "./thread.ts";

/** A worker's own scope, or a port to whoever asks. */
export type MessageChannelEnd = ConstructorParameters<typeof BrowserMessageReader>[0];

/**
 * Serves the page that started this worker. Proofs are made in another worker with the same script, which this call then serves.
 *
 * @param thread starts one where it is no worker that asks
 */
export function serveWorker(
  worker: MessageChannelEnd,
  thread: (() => Thread) | null = typeof Worker === "undefined" ? null : startThread,
): void {
  if (isProver()) {
    serveProver();
    return;
  }
  const connection = createConnection(
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  );
  const prover: Host["prover"] = (project) =>
    thread === null ? proverHere(project.linter) : proverBeside(project, thread);
  serve(connection, { ...clientFiles(connection), prover });
}

export { answering, nodeLimits, nodeThread, standBack, type Thread } from "../common/index.ts";
