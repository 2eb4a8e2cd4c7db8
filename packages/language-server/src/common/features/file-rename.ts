import { relativePath } from "@handrail/model";
import type {
  ClientCapabilities,
  FileOperationRegistrationOptions,
  FileRename,
  TextEdit,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { pathOf } from "../workspace/uris.ts";
import type { Workspace } from "../workspace/workspace.ts";

const filters: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: "**/*.playbook", matches: "file" } },
    { pattern: { glob: "**", matches: "folder" } },
  ],
};

/** When playbooks or folders of them get another name, what uses them follows. */
export const fileRename: Feature = {
  capabilities: (client) =>
    isKnown(client)
      ? { workspace: { fileOperations: { willRename: filters, didRename: filters } } }
      : {},
  register({ connection, workspace, client, requests }) {
    if (!isKnown(client)) return;
    connection.workspace.onWillRenameFiles(
      requests.ofWorkspace(({ files }) => {
        const changes = followed(workspace, files);
        return Object.keys(changes).length === 0 ? null : { changes };
      }),
    );
    connection.workspace.onDidRenameFiles(({ files }) => {
      const move = movesOf(files);
      for (const path of workspace.model.files()) {
        const moved = move(path);
        if (moved === path) continue;
        workspace.fileChanged(workspace.uri(path));
        workspace.fileChanged(workspace.uri(moved));
      }
    });
  },
};

function isKnown({ workspace }: ClientCapabilities): boolean {
  return workspace?.fileOperations?.willRename === true;
}

/** Where a path is after some files and folders were moved. */
function movesOf(files: readonly FileRename[]): (path: string) => string {
  const moves = files.map(({ oldUri, newUri }) => ({ from: pathOf(oldUri), to: pathOf(newUri) }));
  return (path) => {
    for (const { from, to } of moves) {
      if (path === from) return to;
      if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
    }
    return path;
  };
}

function followed(workspace: Workspace, files: readonly FileRename[]) {
  const move = movesOf(files);
  const changes: Record<string, TextEdit[]> = {};
  for (const path of workspace.model.files()) {
    const document = new PlaybookDocument(workspace, path);
    const targets = workspace.model.uses(path);
    const written = document.tree.statements.flatMap((statement) =>
      statement.kind === "use" && statement.path !== null ? [statement.path] : [],
    );
    const edits = written.flatMap((literal, index) => {
      const target = targets[index];
      if (target === undefined) return [];
      const isSame = move(path) === path && move(target) === target;
      const now = relativePath(move(path), move(target));
      return isSame || now === literal.value ? [] : [document.edit(literal.span, quoted(now))];
    });
    if (edits.length > 0) changes[document.uri] = edits;
  }
  return changes;
}

function quoted(path: string): string {
  return `"${path.replace(/(["\\])/g, "\\$1")}"`;
}
