import { fold, type Statement } from "@handrail/syntax";
import type { WorkspaceSymbol } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { headingOf } from "../protocol/outline.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { symbolKinds } from "./document-symbols.ts";

/** Statements of all documents by a part of their names. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register({ connection, workspace, requests }) {
    connection.onWorkspaceSymbol(
      requests.ofWorkspace(({ query }) => symbolsWith(fold(query), workspace)),
    );
  },
};

/** More than anybody reads; the client asks again when the query grows. */
const most = 500;

function symbolsWith(query: string, workspace: Workspace): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const path of workspace.model.files()) {
    const document = new PlaybookDocument(workspace, path);
    for (const statement of document.tree.statements) {
      if (!isNamed(statement)) continue;
      const { text, span } = headingOf(statement, document.text);
      if (!fold(text).includes(query)) continue;
      found.push({
        name: text,
        kind: symbolKinds[statement.kind],
        location: { uri: document.uri, range: document.range(span) },
      });
      if (found.length === most) return found;
    }
  }
  return found;
}

function isNamed(statement: Statement): boolean {
  return (
    ("name" in statement && statement.name !== null) ||
    ("title" in statement && statement.title !== null)
  );
}
