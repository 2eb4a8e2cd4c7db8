import { diffLines } from "diff";
import type { TextEdit } from "vscode-languageserver";
import type { PlaybookDocument } from "./document.ts";

/** A new text as small edits, so that the cursor and folded regions stay where they are. */
export function smallEdits(document: PlaybookDocument, text: string): TextEdit[] {
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
  for (const part of diffLines(document.text, text)) {
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
