import type { BrowserMessageReader } from "vscode-languageclient/browser";

/** A running server: what a worker is, and what a process can be. */
export type ServerEnd = ConstructorParameters<typeof BrowserMessageReader>[0];

export interface RunningServer {
  readonly end: ServerEnd;
  /** Is called when it has ended by itself. */
  onEnd(listener: () => void): void;
  stop(): void;
}

/** Starts the server in a worker. */
export function startWorker(script: string): RunningServer {
  const worker = new Worker(script);
  return {
    end: worker as unknown as ServerEnd,
    // A worker that fails goes on with the next message.
    onEnd: () => {},
    stop: () => worker.terminate(),
  };
}
