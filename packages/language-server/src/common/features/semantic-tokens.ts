import type { Mention, MentionKind } from "@handrail/model";
import type { Name, Span, SyntaxFile, TypeNode } from "@handrail/syntax";
import {
  type Range,
  SemanticTokenModifiers,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokenTypes,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";

const tokenTypes = [
  SemanticTokenTypes.property,
  SemanticTokenTypes.variable,
  SemanticTokenTypes.parameter,
  SemanticTokenTypes.method,
  SemanticTokenTypes.decorator,
  SemanticTokenTypes.enumMember,
  SemanticTokenTypes.macro,
  SemanticTokenTypes.class,
];
const tokenModifiers = [SemanticTokenModifiers.declaration, SemanticTokenModifiers.readonly];

const typeOf: Partial<Record<MentionKind, SemanticTokenTypes>> = {
  fact: SemanticTokenTypes.property,
  field: SemanticTokenTypes.property,
  history: SemanticTokenTypes.class,
  define: SemanticTokenTypes.variable,
  setting: SemanticTokenTypes.parameter,
  action: SemanticTokenTypes.method,
  trait: SemanticTokenTypes.decorator,
  value: SemanticTokenTypes.enumMember,
  moment: SemanticTokenTypes.macro,
  choice: SemanticTokenTypes.class,
};

/** What names mean, as colours: all of a document, the chosen lines, or what has changed since. */
export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes, tokenModifiers },
      full: { delta: true },
      range: true,
    },
  }),
  register({ connection, workspace, requests }) {
    const builders = new Map<string, SemanticTokensBuilder>();
    const builderOf = (path: string) => {
      const known = builders.get(path);
      if (known !== undefined) return known;
      for (const other of builders.keys()) if (!workspace.isOpen(other)) builders.delete(other);
      const made = new SemanticTokensBuilder();
      builders.set(path, made);
      return made;
    };
    connection.languages.semanticTokens.on(
      requests.ofDocument((document) => {
        const builder = builderOf(document.path);
        // Without an earlier answer to compare with, the builder gives everything.
        builder.previousResult("");
        push(document, builder);
        return builder.build();
      }),
    );
    connection.languages.semanticTokens.onDelta(
      requests.ofDocument((document, { previousResultId }) => {
        const builder = builderOf(document.path);
        builder.previousResult(previousResultId);
        push(document, builder);
        return builder.buildEdits();
      }),
    );
    connection.languages.semanticTokens.onRange(
      requests.ofDocument((document, { range }): SemanticTokens => {
        const builder = new SemanticTokensBuilder();
        push(document, builder, range);
        return { data: builder.build().data };
      }),
    );
  },
};

function push(document: PlaybookDocument, builder: SemanticTokensBuilder, within?: Range): void {
  const span =
    within === undefined ? { start: 0, end: document.text.length } : document.span(within);
  for (const token of tokensIn(document)) {
    if (token.span.end < span.start || token.span.start > span.end) continue;
    const { line, character } = document.position(token.span.start);
    const length = token.span.end - token.span.start;
    builder.push(line, character, length, tokenTypes.indexOf(token.type), token.modifiers);
  }
}

interface Token {
  readonly span: Span;
  readonly type: SemanticTokenTypes;
  readonly modifiers: number;
}

/** In the order of the text. */
function tokensIn({ workspace, path, tree }: PlaybookDocument): readonly Token[] {
  const named = workspace.model.mentions(path).flatMap((mention): Token | never[] => {
    const type = typeOf[mention.kind];
    return type === undefined ? [] : { span: mention.span, type, modifiers: modifiers(mention) };
  });
  const declared = declaredValues(tree).map(
    ({ span }): Token => ({ span, type: SemanticTokenTypes.enumMember, modifiers: 1 }),
  );
  return declared.length === 0
    ? named
    : [...named, ...declared].sort((left, right) => left.span.start - right.span.start);
}

/** The values of choices, bands and variants where they are declared. */
function declaredValues({ statements }: SyntaxFile): readonly Name[] {
  return statements.flatMap((statement): readonly Name[] => {
    switch (statement.kind) {
      case "fact":
        return valuesOf(statement.type);
      case "history":
      case "list":
        return statement.fields.flatMap(({ type }) => valuesOf(type));
      case "score":
        return statement.bands.map(({ name }) => name);
      case "experiment":
        return statement.variants.map(({ name }) => name);
      default:
        return [];
    }
  });
}

function valuesOf(type: TypeNode | null): readonly Name[] {
  if (type?.kind === "list of") return valuesOf(type.of);
  return type?.kind === "one of" || type?.kind === "step of" ? type.values : [];
}

function modifiers({ kind, declares }: Mention): number {
  return (declares ? 1 : 0) | (kind === "setting" ? 2 : 0);
}
