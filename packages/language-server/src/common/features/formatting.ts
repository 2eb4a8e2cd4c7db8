import { format } from "@handrail/syntax";
import { diffLines } from "diff";
import type { TextEdit } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";

/** Laying out a document, or those of its lines that are chosen. */
export const formatting: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  }),
  register({ connection, requests }) {
    connection.onDocumentFormatting(requests.ofDocument((document) => layoutEdits(document)));
    connection.onDocumentRangeFormatting(
      requests.ofDocument((document, { range }) =>
        layoutEdits(document).filter(
          (edit) =>
            edit.range.start.line <= range.end.line && range.start.line <= edit.range.end.line,
        ),
      ),
    );
  },
};

/** The layout as small edits, so that the cursor and folded regions stay where they are. */
function layoutEdits(document: PlaybookDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let removed = 0;
  let added = "";
  const close = () => {
    if (removed > 0 || added !== "") {
      edits.push(document.edit({ start: at - removed, end: at }, added));
    }
    removed = 0;
    added = "";
  };
  for (const part of diffLines(document.text, format(document.text))) {
    if (part.added) added += part.value;
    else {
      if (!part.removed) close();
      at += part.value.length;
      if (part.removed) removed += part.value.length;
    }
  }
  close();
  return edits;
}
