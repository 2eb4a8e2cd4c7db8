import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { proverBeside, serve } from "../common/index.ts";
import { disk } from "./host.ts";
import { keepMemorySmall } from "./memory.ts";
import { startThread } from "./thread.ts";

/** Serves a client from a process of its own, which does nothing else. */
export function serveProcess(connection: Connection): void {
  keepMemorySmall();
  serve(connection, { ...disk, prover: (project) => proverBeside(project, startThread) });
}

/** Serves a client over standard input and output. Settles when the client has gone; the process should then end. */
export function serveStdio(): Promise<void> {
  const { stdin, stdout } = process;
  serveProcess(createConnection(ProposedFeatures.all, stdin, stdout));
  return new Promise((resolve) => stdin.once("close", resolve));
}

export { disk } from "./host.ts";
