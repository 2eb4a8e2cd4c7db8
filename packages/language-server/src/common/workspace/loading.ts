import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { showProgress } from "./progress.ts";
import type { Workspace } from "./workspace.ts";

/** So many files are read between two reports of how far it is. */
const step = 20;

/** Reads all playbooks of the folders that a client has open, and shows how far that is. */
export async function loadFolders(
  connection: Connection,
  client: ClientCapabilities,
  workspace: Workspace,
  folders: readonly string[],
): Promise<void> {
  if (folders.length === 0) return;
  const shown = showProgress(connection, client, workspace.presentation.say, "Reading playbooks");
  for (const folder of folders) {
    workspace.addFolder(folder, (done, all) => {
      if (done % step === 0 || done === all) void shown.then(({ report }) => report(done, all));
    });
  }
  await workspace.ready();
  (await shown).end();
}
