import type { BrowserMessageReader } from "vscode-languageclient/browser";

/** A running server: what a worker is, and what a process can be. */
export type ServerEnd = ConstructorParameters<typeof BrowserMessageReader>[0];

export interface RunningServer {
  readonly end: ServerEnd;
  /** Is called when it has ended by itself. */
  onEnd(listener: () => void): void;
  stop(): void;
}

/**
 * Starts the server in a worker.
 *
 * @param read gives the script's text, for where a worker may not be started from its place: an extension of a remote machine on the web
 */
export async function startWorker(
  script: string,
  read: () => PromiseLike<Uint8Array>,
): Promise<RunningServer> {
  const worker = await started(script, read);
  return {
    end: worker as unknown as ServerEnd,
    // A worker that fails goes on with the next message.
    onEnd: () => {},
    stop: () => worker.terminate(),
  };
}

async function started(script: string, read: () => PromiseLike<Uint8Array>): Promise<Worker> {
  try {
    return new Worker(script);
  } catch {
    const text = new Uint8Array(await read());
    return new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  }
}
