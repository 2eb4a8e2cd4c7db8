import type { Mention, MentionKind } from "@handrail/model";
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
  for (const mention of document.workspace.model.mentions(document.path)) {
    const type = typeOf[mention.kind];
    if (type === undefined || mention.span.end < span.start || mention.span.start > span.end)
      continue;
    const { line, character } = document.position(mention.span.start);
    const length = mention.span.end - mention.span.start;
    builder.push(line, character, length, tokenTypes.indexOf(type), modifiers(mention));
  }
}

function modifiers({ kind, declares }: Mention): number {
  return (declares ? 1 : 0) | (kind === "setting" ? 2 : 0);
}
