import type { FileContent } from "@handrail/model";
import { type Connection, RequestType } from "vscode-languageserver";
import type { Host } from "../common/index.ts";

/** Asks the client for a file: a worker has no disk. */
export const readFile = new RequestType<{ readonly uri: string }, FileContent, void>(
  "handrail/readFile",
);

/** Asks the client for the playbooks in a folder and below, as URIs. */
export const findFiles = new RequestType<{ readonly folder: string }, readonly string[], void>(
  "handrail/findFiles",
);

/** How long a client may look for playbooks, in milliseconds: everything else waits for it. */
const patience = 15_000;

async function inTime(found: Promise<readonly string[]>): Promise<readonly string[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve([]), patience);
  });
  return Promise.race([found, late]).finally(() => clearTimeout(timer));
}

/** The files that the client can reach. A client that knows neither request has only what it opens. */
export function clientFiles(connection: Connection): Host {
  return {
    read: (uri) =>
      connection.sendRequest(readFile, { uri }).catch((): FileContent => ({ problem: "missing" })),
    find: (folder) => inTime(connection.sendRequest(findFiles, { folder }).catch(() => [])),
  };
}
