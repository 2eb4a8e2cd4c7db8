import type { Feature, Server } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { inSteps } from "../workspace/turns.ts";
import { pathOf } from "../workspace/uris.ts";
import { configReports } from "./config-diagnostics.ts";
import { diagnosticsOf } from "./diagnostic.ts";

/** Findings, for clients that cannot ask for them: sent whenever they change, of every open document and every `handrail.json`. */
export const pushedDiagnostics: Feature = {
  capabilities: () => ({}),
  register(server) {
    if (server.client.textDocument?.diagnostic !== undefined) return;
    const shown = new Map<string, string>();
    const update = () => void send(server, shown);
    server.workspace.onEdit(update);
    server.workspace.onDisk(update);
    server.workspace.proofs.onChange(update);
    server.settings.onChange(update);
  },
};

/** @param shown what the client has, by path */
async function send(
  { connection, workspace, settings }: Server,
  shown: Map<string, string>,
): Promise<void> {
  const { edits } = workspace;
  await workspace.ready();
  if (workspace.edits !== edits) return;
  const most = settings.get("findings.most");
  const configs = new Map(configReports(workspace, most).map((one) => [pathOf(one.uri), one]));
  for (const path of shown.keys()) {
    if (workspace.isOpen(path) || configs.has(path)) continue;
    shown.delete(path);
    await connection.sendDiagnostics({ uri: workspace.uri(path), diagnostics: [] });
  }
  for (const [path, { uri, resultId, items }] of configs) {
    if (shown.get(path) === resultId) continue;
    shown.set(path, resultId);
    await connection.sendDiagnostics({ uri, diagnostics: items });
  }
  for (const path of workspace.open) {
    await inSteps(workspace.linter.look(path), () => workspace.edits !== edits);
    if (workspace.edits !== edits) return;
    const document = new PlaybookDocument(workspace, path);
    const diagnostics = diagnosticsOf(document, most);
    // What is sent anew closes what a client shows of it, so the same is not: a proof often finds nothing more.
    const said = `${workspace.model.revision(path)} ${JSON.stringify(diagnostics)}`;
    if (shown.get(path) === said) continue;
    shown.set(path, said);
    await connection.sendDiagnostics({ uri: document.uri, diagnostics });
  }
  workspace.rest();
}
