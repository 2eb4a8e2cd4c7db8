import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../common/index.ts";
import { disk } from "./host.ts";

/** Serves a client over standard input and output. Settles when the client has gone; the process should then end. */
export function serveStdio(): Promise<void> {
  const { stdin, stdout } = process;
  serve(createConnection(ProposedFeatures.all, stdin, stdout), disk);
  return new Promise((resolve) => stdin.once("close", resolve));
}

export { disk } from "./host.ts";
