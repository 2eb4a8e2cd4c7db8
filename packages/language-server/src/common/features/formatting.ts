import { format } from "@handrail/syntax";
import type { TextEdit } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";
import { smallEdits } from "../protocol/small-edits.ts";

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

function layoutEdits(document: PlaybookDocument): TextEdit[] {
  return smallEdits(document, format(document.text));
}
