import type { RunningServer, ServerEnd } from "./server.ts";

/** Starts the server in a process of its own. */
export async function startProcess(script: string): Promise<RunningServer> {
  const { fork } = await import("node:child_process");
  const child = fork(script, [], {
    // The editor's own program is a Node only when it is told so.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    // As the command does: left alone, the part of the heap for short-lived objects grows to 100 MB.
    execArgv: ["--max-semi-space-size=4"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const end = {
    onmessage: null as ((event: { readonly data: unknown }) => void) | null,
    postMessage: (message: unknown) => child.connected && child.send(message as object),
    addEventListener(type: string, listener: (error: unknown) => void) {
      if (type === "error") child.on("error", listener);
    },
  };
  child.on("message", (data) => end.onmessage?.({ data }));
  return {
    end: end as unknown as ServerEnd,
    onEnd: (listener) => child.on("exit", listener),
    stop: () => child.kill(),
  };
}
