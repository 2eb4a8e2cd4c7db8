import type { Statement } from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { lineEnd, lineStart } from "../../protocol/sentence.ts";
import { smallEdits } from "../../protocol/small-edits.ts";
import { editing, type Provider } from "./provider.ts";

const kind = "source.organizeDeclarations";

/** What is declared comes before what decides, each kind together; the order within a kind, and that of all others, stays. */
const order: readonly Statement["kind"][] = [
  ...(["playbook", "use", "set", "without", "setting", "calendar", "fact"] as const),
  ...(["history", "list", "action", "read", "define"] as const),
];

/** Sorts the declarations of a file. */
export const organiseDeclarations: Provider = {
  kind,
  onRequest: true,
  offer(document) {
    if (document.tree.findings.some(({ severity }) => severity === "error")) return [];
    const pieces = piecesOf(document);
    const sorted = pieces.toSorted((left, right) => rank(left) - rank(right));
    if (sorted.every((piece, index) => piece === pieces[index])) return [];
    const text = head(document, pieces) + joined(pieces, sorted) + tail(document, pieces);
    return [
      editing(document, kind, document.say("Sort the declarations"), smallEdits(document, text)),
    ];
  },
};

/** A statement with the comments above it, beside it and, indented, below it. */
interface Piece {
  readonly kind: Statement["kind"];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether an empty line stands above it. */
  readonly apart: boolean;
}

function rank(piece: Piece): number {
  const found = order.indexOf(piece.kind);
  return found < 0 ? order.length : found;
}

function piecesOf(document: PlaybookDocument): readonly Piece[] {
  const { text, tree } = document;
  let before = headEnd(document);
  return tree.statements.map(({ kind: named, span }, index) => {
    const next = tree.statements[index + 1]?.span.start ?? text.length;
    const end = ownEnd(document, span.end, next);
    const gap = text.slice(before, span.start);
    const start = before + (gap.length - gap.trimStart().length);
    const apart = /\n\s*\n/.test(text.slice(before, start)) || before === 0;
    before = end;
    return { kind: named, start, end, text: text.slice(start, end), apart };
  });
}

/** A comment that an empty line follows, at the top of the file, is about all of it. */
function headEnd({ text, tree }: PlaybookDocument): number {
  const first = tree.statements[0]?.span.start ?? 0;
  const gap = text.slice(0, lineStart(text, first));
  const cut = /^([\s\S]*?#[^\n]*)\n\s*\n/.exec(gap);
  return cut === null ? 0 : (cut[1] ?? "").length;
}

/** Behind what stands on a statement's last line, and behind indented comments right below. */
function ownEnd({ text }: PlaybookDocument, spanEnd: number, next: number): number {
  let end = lineEnd(text, spanEnd);
  while (end < next && /^[^\S\n]+#/.test(text.slice(end + 1, lineEnd(text, end + 1)))) {
    end = lineEnd(text, end + 1);
  }
  return end;
}

function head(document: PlaybookDocument, pieces: readonly Piece[]): string {
  return document.text.slice(0, pieces[0]?.start ?? 0);
}

function tail({ text }: PlaybookDocument, pieces: readonly Piece[]): string {
  return text.slice(pieces.at(-1)?.end ?? text.length);
}

/** Neighbours keep what stood between them; others have an empty line between them unless both are bare lines of one kind. */
function joined(pieces: readonly Piece[], sorted: readonly Piece[]): string {
  let text = "";
  for (const [index, piece] of sorted.entries()) {
    const above = sorted[index - 1];
    if (above === undefined) text += piece.text;
    else {
      const were = pieces.indexOf(piece) === pieces.indexOf(above) + 1;
      const close = above.kind === piece.kind && !piece.apart;
      text += `${close || (were && !piece.apart) ? "\n" : "\n\n"}${piece.text}`;
    }
  }
  return text;
}
