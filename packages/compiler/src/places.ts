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
  /** Starts a statement, after the one before is closed; its parts are then reported to `part`. */
  open(place: Place): { part(index: ExpressionIndex, place: Place): void; close(): StatementPlace };
}

interface OpenFile {
  readonly index: number;
  readonly text: string;
  readonly lines: LineIndex;
}

export function placeBook(source: (file: string) => SourceFile): PlaceBook {
  const files: string[] = [];
  const opened = new Map<string, OpenFile>();
  /** By expression, the number of the last statement that has it as a part. */
  const lastWith: number[] = [];
  let statement = 0;

  function file(path: string): OpenFile {
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
    const { line, column } = lines.position(span.start);
    const { line: endLine, column: endColumn } = lines.position(span.end);
    return { file: index, line, column, endLine, endColumn };
  }

  function partPlace({ file: path, span, text }: Place, expression: ExpressionIndex): PartPlace {
    const { index, lines, text: whole } = file(path);
    const { line, column } = lines.position(span.start);
    const { line: endLine, column: endColumn } = lines.position(span.end);
    const shown = text ?? oneLine(whole.slice(span.start, span.end));
    return { file: index, line, column, endLine, endColumn, expression, text: shown };
  }

  return {
    files,
    open(place) {
      statement += 1;
      const own = statement;
      const parts: PartPlace[] = [];
      return {
        part(index, part) {
          if (lastWith[index] === own) return;
          lastWith[index] = own;
          parts.push(partPlace(part, index));
        },
        close: () => ({ ...planPlace(place), parts }),
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
