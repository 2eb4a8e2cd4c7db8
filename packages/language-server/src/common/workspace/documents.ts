import type { Connection, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isTooLarge } from "./size.ts";
import type { Workspace } from "./workspace.ts";

/** Follows the documents that the client opens, changes and closes. What makes no sense is left out, and logged in one line. */
export function followDocuments(connection: Connection, workspace: Workspace): void {
  const open = new Map<string, TextDocument>();
  const tooLarge = new Set<string>();

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (open.has(uri)) warn(`${uri} was opened although it is open already; the new text counts.`);
    set(TextDocument.create(uri, languageId, version, text));
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = open.get(uri);
    if (document === undefined) {
      warn(`A change of ${uri} was left out, because it is not open.`);
      return;
    }
    set(contentChanges.reduce((text, change) => changed(text, change, version), document));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (!open.delete(uri)) {
      warn(`${uri} was closed although it is not open.`);
      return;
    }
    tooLarge.delete(uri);
    workspace.close(uri);
  });

  function set(document: TextDocument): void {
    const text = document.getText();
    open.set(document.uri, document);
    if (!isTooLarge(text)) tooLarge.delete(document.uri);
    else if (!tooLarge.has(document.uri)) {
      tooLarge.add(document.uri);
      warn(`${document.uri} is too large for a playbook; nothing is said of what stands in it.`);
    }
    workspace.setOpen(document.uri, text);
  }

  function warn(message: string): void {
    connection.console.warn(message);
  }
}

/**
 * A change beyond the text is made at its nearest end: the library would take it, too, but lose count of the lines, and every change
 * after it would land in a wrong place.
 */
function changed(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
): TextDocument {
  return TextDocument.update(document, [inside(document, change)], version);
}

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
