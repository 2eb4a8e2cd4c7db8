import type { Statement } from "@handrail/syntax";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";
import { headingOf } from "../protocol/outline.ts";

/** The outline of a document: its statements, as they are called. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register({ connection, requests }) {
    connection.onDocumentSymbol(
      requests.ofDocument((document) =>
        document.tree.statements.map((statement) => symbolOf(document, statement)),
      ),
    );
  },
};

function symbolOf(document: PlaybookDocument, statement: Statement): DocumentSymbol {
  const { text, span } = headingOf(statement, document.text);
  return {
    name: text === "" ? statement.kind : text,
    detail: statement.kind,
    kind: symbolKinds[statement.kind] ?? SymbolKind.Object,
    range: document.range(statement.span),
    selectionRange: document.range(span),
  };
}

/** Kinds that an editor has pictures for. */
export const symbolKinds: Partial<Record<Statement["kind"], SymbolKind>> = {
  playbook: SymbolKind.Module,
  use: SymbolKind.File,
  fact: SymbolKind.Field,
  history: SymbolKind.Array,
  list: SymbolKind.Array,
  action: SymbolKind.Method,
  define: SymbolKind.Variable,
  setting: SymbolKind.Constant,
  set: SymbolKind.Constant,
  rule: SymbolKind.Function,
  never: SymbolKind.Interface,
  limit: SymbolKind.Interface,
  read: SymbolKind.Property,
  test: SymbolKind.Event,
};
