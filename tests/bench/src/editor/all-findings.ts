import { WorkspaceDiagnosticRequest } from "vscode-languageserver-protocol/node";
import type { Server } from "./server.ts";

const known = new WeakMap<Server, { uri: string; value: string }[]>();

/** All findings of all files; those that the client has already are not sent again. */
export async function allFindings(server: Server): Promise<void> {
  const report = await server.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds: known.get(server) ?? [],
  });
  known.set(
    server,
    report.items.map((item) => ({ uri: item.uri, value: item.resultId ?? "" })),
  );
}
