import type { DocumentLink } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";

/** The files that a document uses, to open with a click. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register({ connection, requests }) {
    connection.onDocumentLinks(requests.ofDocument(links));
  },
};

function links(document: PlaybookDocument): DocumentLink[] {
  const { model } = document.workspace;
  const paths = document.tree.statements.flatMap((statement) =>
    statement.kind === "use" && statement.path !== null ? [statement.path] : [],
  );
  const targets = model.uses(document.path);
  return paths.flatMap(({ span }, index) => {
    const target = targets[index];
    if (target === undefined) return [];
    return { range: document.range(span), target: document.workspace.uri(target) };
  });
}
