/** A place in a text as people count it: both from 1, columns in UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Translates between offsets and lines of one text. */
export interface LineIndex {
  /** How many lines the text has; an empty text has one. */
  readonly lineCount: number;
  /** The line and column of an offset; offsets outside the text are taken to its nearest end. */
  position(offset: number): LinePosition;
  /** A line's text without its end; empty where there is no such line. */
  line(number: number): string;
  /** The offset of a line and column; a place beyond the line's end is taken to the start of the next. */
  offset(position: LinePosition): number;
}

/**
 * Prepares a text for questions about lines; lines end with LF, CRLF or CR.
 *
 * @example lineIndex("a\nb").position(2); // { line: 2, column: 1 }
 */
export function lineIndex(text: string): LineIndex {
  const starts = startsOfLines(text);
  // Who asks about one place mostly asks about another in the same line.
  let line = 0;
  return {
    lineCount: starts.length,
    position(offset) {
      const within = Math.min(Math.max(offset, 0), text.length);
      const isNear =
        (starts[line] ?? 0) <= within && within < (starts[line + 1] ?? text.length + 1);
      if (!isNear) line = lastAtMost(starts, within);
      return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
    },
    line(number) {
      const start = starts[number - 1];
      if (start === undefined) return "";
      return text.slice(start, starts[number] ?? text.length).replace(/\r?\n$|\r$/, "");
    },
    offset({ line, column }) {
      const index = Math.min(Math.max(line, 1), starts.length) - 1;
      const end = starts[index + 1] ?? text.length;
      return Math.min((starts[index] ?? 0) + Math.max(column, 1) - 1, end);
    },
  };
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed))
      starts.push(at + 1);
  }
  return starts;
}

const lineFeed = 10;
const carriageReturn = 13;

/** The index of the last number that is not greater; `sorted` ascends and begins with 0. */
function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
