import type { Span } from "@handrail/syntax";
import type { CodeAction, CodeActionContext, TextEdit } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";

/** One sort of help that an editor offers at a place. */
export interface Provider {
  /** What the protocol calls it. Kinds are a tree: `source.fixAll.handrail` is within `source.fixAll`. */
  readonly kind: string;
  /** Whether it is offered only to who asks for it by its kind: when a file is saved, from a menu. */
  readonly onRequest?: true;
  /** Names of findings that it puts right: where one of them is, it is a quick fix. */
  readonly answers?: readonly string[];
  /** @param chosen the selection, or the place of the cursor */
  offer(
    document: PlaybookDocument,
    chosen: Span,
    context: CodeActionContext,
  ): readonly CodeAction[] | Promise<readonly CodeAction[]>;
}

/** A change of one document. */
export function editing(
  document: PlaybookDocument,
  kind: string,
  title: string,
  edits: readonly TextEdit[],
): CodeAction {
  return { title, kind, edit: { changes: { [document.uri]: [...edits] } } };
}

/** Whether two stretches have a place in common, be it that one ends where the other begins. */
export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
