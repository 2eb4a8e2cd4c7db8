import { type DurationLiteral, type Node, type Span, walk } from "@handrail/syntax";
import { type InlayHint, InlayHintKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";

/** Which opening hours business time follows, where it does not say so itself. */
export function businessTime(document: PlaybookDocument, within: Span): InlayHint[] {
  const durations = document.tree.statements
    .filter(({ span }) => span.end >= within.start && span.start <= within.end)
    .flatMap(unnamedIn);
  if (durations.length === 0) return [];
  const label = hoursOf(document);
  if (label === null) return [];
  return durations.map(({ span }) => ({
    position: document.position(span.end),
    label,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  }));
}

function unnamedIn(statement: Node): readonly DurationLiteral[] {
  const found: DurationLiteral[] = [];
  walk(statement, (node) => {
    if (isDuration(node) && node.unit.startsWith("business") && node.calendar === undefined) {
      found.push(node);
    }
    return true;
  });
  return found;
}

function isDuration(node: Node): node is DurationLiteral {
  return node.kind === "literal" && "type" in node && node.type === "duration";
}

/** Null while it cannot be told, because something has an error. */
function hoursOf({ workspace: { model }, path, say }: PlaybookDocument): string | null {
  const isBroken = model
    .reach(path)
    .some((file) => model.findings(file).some(({ severity }) => severity === "error"));
  if (isBroken) return null;
  const { calendar } = model.link(path);
  return calendar === null
    ? say("(Monday to Friday, 09:00-17:00)")
    : say("(as “{0}” is open)", calendar);
}
