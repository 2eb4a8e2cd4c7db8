import type { Name, Node, Statement } from "@handrail/syntax";
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
    kind: symbolKinds[statement.kind],
    range: document.range(statement.span),
    selectionRange: document.range(span),
    ...inside(document, statement),
  };
}

/** What a statement declares in lines or columns of its own. */
function inside(
  document: PlaybookDocument,
  statement: Statement,
): Pick<DocumentSymbol, "children"> {
  const children = partsOf(statement).flatMap(({ node, name, kind }): DocumentSymbol | never[] => {
    if (name.text === "") return [];
    const range = document.range(node.span);
    return { name: name.text, kind, range, selectionRange: document.range(name.span) };
  });
  return children.length === 0 ? {} : { children };
}

interface Part {
  readonly node: Node;
  readonly name: Name;
  readonly kind: SymbolKind;
}

function partsOf(statement: Statement): readonly Part[] {
  const named = (nodes: readonly (Node & { readonly name: Name })[], kind: SymbolKind) =>
    nodes.map((node): Part => ({ node, name: node.name, kind }));
  switch (statement.kind) {
    case "history":
    case "list":
      return named(statement.fields, SymbolKind.Field);
    case "score":
      return named(statement.bands, SymbolKind.EnumMember);
    case "experiment":
      return named(statement.variants, SymbolKind.EnumMember);
    case "table":
      return named(
        statement.columns.filter((column) => column.kind === "valueColumn"),
        SymbolKind.Variable,
      );
    default:
      return [];
  }
}

/** Kinds that an editor has pictures for. */
export const symbolKinds: Readonly<Record<Statement["kind"], SymbolKind>> = {
  playbook: SymbolKind.Module,
  use: SymbolKind.File,
  fact: SymbolKind.Field,
  history: SymbolKind.Array,
  list: SymbolKind.Array,
  action: SymbolKind.Method,
  define: SymbolKind.Variable,
  setting: SymbolKind.Constant,
  set: SymbolKind.Constant,
  without: SymbolKind.Null,
  rule: SymbolKind.Function,
  score: SymbolKind.Number,
  choice: SymbolKind.Enum,
  experiment: SymbolKind.EnumMember,
  table: SymbolKind.Struct,
  promise: SymbolKind.Key,
  never: SymbolKind.Interface,
  limit: SymbolKind.Interface,
  read: SymbolKind.Property,
  calendar: SymbolKind.Namespace,
  test: SymbolKind.Event,
  broken: SymbolKind.Object,
};
