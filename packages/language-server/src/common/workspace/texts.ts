import type {
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/**
 * Open texts. A change beyond the text is made at its nearest end: the library would take it, too, but lose count of the lines,
 * and every change after it would land in a wrong place.
 */
export const texts: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,
  update: (document, changes, version) => {
    let updated = document;
    for (const change of changes) {
      updated = TextDocument.update(updated, [inside(updated, change)], version);
    }
    return updated;
  },
};

function inside(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!("range" in change)) return change;
  const [start = 0, end = 0] = [change.range.start, change.range.end]
    .map((position) => document.offsetAt(position))
    .sort((left, right) => left - right);
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    text: change.text,
  };
}
