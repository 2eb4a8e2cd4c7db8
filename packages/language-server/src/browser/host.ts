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

/** The files that the client can reach. A client that knows neither request has only what it opens. */
export function clientFiles(connection: Connection): Host {
  return {
    read: (uri) =>
      connection.sendRequest(readFile, { uri }).catch((): FileContent => ({ problem: "missing" })),
    find: (folder) => connection.sendRequest(findFiles, { folder }).catch(() => []),
  };
}
