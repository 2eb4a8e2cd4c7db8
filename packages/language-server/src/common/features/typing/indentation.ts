import { english, type StatementWord } from "@handrail/syntax";
import type { Position, TextEdit } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { lineEnd, lineStart, masked } from "../../protocol/sentence.ts";

/** Statements that nobody ends on their first line. */
const open: ReadonlySet<StatementWord> = new Set<StatementWord>([
  ...(["playbook", "history", "list", "rule", "score", "experiment", "promise"] as const),
  ...(["table", "limit", "calendar", "test"] as const),
]);

const indent = "  ";
/** How much deeper than their `given` rows stand. */
const rowIndent = indent + indent;

/** Where the line that has just begun should begin; nothing where the editor does as well. */
export function indentation(document: PlaybookDocument, { line }: Position): TextEdit[] {
  const { text } = document;
  const start = document.offset({ line, character: 0 });
  if (start === 0) return [];
  const current = text.slice(start, lineEnd(text, start)).replace(/\r$/, "");
  const above = text.slice(lineStart(text, start - 1), start).replace(/[\r\n]+$/, "");
  const wanted = /\S/.test(current) ? null : below(above);
  const [given = ""] = /^[^\S\r\n]*/.exec(current) ?? [];
  if (wanted === null || wanted === given) return [];
  return [document.edit({ start, end: start + given.length }, wanted)];
}

/** @param line that stands above */
function below(line: string): string | null {
  const plain = masked(line);
  const trimmed = plain.trim();
  if (trimmed === "") return "";
  if (trimmed.startsWith("|")) return /^\s*/.exec(line)?.[0] ?? indent;
  const { given, when, then } = english.clauses;
  if (/^\s/.test(line)) {
    const isRows = new RegExp(
      `^${given} (?!${english.places.no[0]} )[\\p{L}\\p{N} -]+s$`,
      "u",
    ).test(trimmed);
    return isRows ? rowIndent : indent;
  }
  const [word = ""] = /^\p{L}+/u.exec(plain) ?? [];
  const goesOn = new RegExp(`\\b${then}\\b`).test(trimmed);
  if (word === when) return goesOn ? null : indent;
  if (word === english.statements.rule || word === english.statements.promise) {
    return goesOn ? null : indent;
  }
  return open.has(word as StatementWord) ? indent : null;
}
