import { describeType, type KnownName, type Mention, type Vocabulary } from "@handrail/model";
import { fold, type Span } from "@handrail/syntax";
import { type InlayHint, InlayHintKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import type { Settings } from "../../settings/settings.ts";

/** What a definition's type is, and what a setting comes to where it is used. */
export function meanings(
  document: PlaybookDocument,
  { start, end }: Span,
  settings: Settings,
): InlayHint[] {
  const vocabulary = document.workspace.model.vocabulary(document.path);
  return document.workspace.model
    .mentions(document.path)
    .filter(({ span }) => span.end >= start && span.start <= end)
    .filter(({ kind }) => settings.get(kind === "define" ? "hints.types" : "hints.settings"))
    .flatMap((mention) => hintFor(document, vocabulary, mention));
}

function hintFor(
  document: PlaybookDocument,
  { names }: Vocabulary,
  mention: Mention,
): InlayHint | never[] {
  const known = names.find(
    ({ name, kind }) => kind === mention.kind && fold(name) === fold(mention.name),
  );
  const label = known === undefined ? null : labelOf(known, mention);
  if (label === null) return [];
  return {
    position: document.position(mention.span.end),
    label,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  };
}

function labelOf({ kind, type, value }: KnownName, { declares }: Mention): string | null {
  if (kind === "define") return declares ? `(${describeType(type)})` : null;
  return declares || value === null ? null : `(${value})`;
}
