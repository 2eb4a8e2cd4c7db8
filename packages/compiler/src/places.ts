import type { ExpressionIndex, PartPlace, PlanPlace, StatementPlace } from "@handrail/evaluator";
import type { Place } from "@handrail/model";
import { type LineIndex, lineIndex } from "@handrail/syntax";

/** A file's text, and the name it has in the plan: never a path of the machine that compiled it. */
export interface SourceFile {
  readonly text: string;
  readonly name: string;
}

/** Collects where the parts of statements stand, as lines and columns. */
export interface PlaceBook {
  readonly files: readonly string[];
  /** Starts a statement; its parts are then reported to `part`. */
  open(place: Place): { part(index: ExpressionIndex, place: Place): void; close(): StatementPlace };
}

export function placeBook(source: (file: string) => SourceFile): PlaceBook {
  const files: string[] = [];
  const opened = new Map<string, { index: number; text: string; lines: LineIndex }>();

  function file(path: string) {
    let entry = opened.get(path);
    if (entry === undefined) {
      const { text, name } = source(path);
      entry = { index: files.push(name) - 1, text, lines: lineIndex(text) };
      opened.set(path, entry);
    }
    return entry;
  }

  function planPlace({ file: path, span }: Place): PlanPlace {
    const { index, lines } = file(path);
    const start = lines.position(span.start);
    const end = lines.position(span.end);
    return {
      file: index,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  }

  return {
    files,
    open(place) {
      const parts = new Map<ExpressionIndex, PartPlace>();
      return {
        part(index, part) {
          if (parts.has(index)) return;
          const text =
            part.text ?? oneLine(file(part.file).text.slice(part.span.start, part.span.end));
          parts.set(index, { ...planPlace(part), expression: index, text });
        },
        close: () => ({ ...planPlace(place), parts: [...parts.values()] }),
      };
    },
  };
}

/** What most conditions are without: a comment, another line, spaces beyond one between words. */
const UNEVEN = /[^\S ]|#| {2}|^ | $/;

/** A condition over several lines reads as one sentence in an explanation; comments in it are left out. */
function oneLine(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text
    .replace(/^([^"\n]*(?:"[^"\n]*"[^"\n]*)*?)#.*$/gm, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
