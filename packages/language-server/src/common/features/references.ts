import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";
import {
  locationOf,
  mentionAt,
  type Occurrence,
  occurrencesIn,
  occurrencesOf,
} from "../workspace/symbols.ts";

/** Every place that names the same thing: in all documents, or marked in this one. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true, documentHighlightProvider: true }),
  register({ connection, workspace, requests }) {
    connection.onReferences(
      requests.ofDocument(async (document, { position, context }) =>
        (await occurrencesAt(document, document.offset(position)))
          .filter(({ mention }) => context.includeDeclaration || !mention.declares)
          .map((one) => locationOf(workspace, one)),
      ),
    );
    connection.onDocumentHighlight(
      requests.ofDocument((document, { position }) =>
        sameInDocument(document, document.offset(position)).map(
          ({ mention }): DocumentHighlight => ({
            range: document.range(mention.span),
            kind: mention.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }),
        ),
      ),
    );
  },
};

async function occurrencesAt(
  document: PlaybookDocument,
  offset: number,
): Promise<readonly Occurrence[]> {
  const mention = mentionAt(document, offset);
  return mention === null ? [] : occurrencesOf(document, mention);
}

function sameInDocument(document: PlaybookDocument, offset: number): readonly Occurrence[] {
  const mention = mentionAt(document, offset);
  return mention === null ? [] : occurrencesIn(document, mention);
}
