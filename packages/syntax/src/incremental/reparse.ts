import { type DeclaredName, holdsReserved } from "../layout/bare-names.ts";
import { liftBullets } from "../layout/lifted.ts";
import { readPieces } from "../layout/pieces.ts";
import { longestBeginning, surelyBegins } from "../layout/ranges.ts";
import { readPart } from "../part.ts";
import type { SyntaxFile } from "../tree/file.ts";
import type { Span } from "../tree/span.ts";
import { commonEnd, commonStart } from "./difference.ts";
import { shifted } from "./shift.ts";

/** A name that a file declares, and where. */
export type Placed = Omit<DeclaredName, "at">;

/** What reading a file again needs to know of it. */
interface Known {
  readonly names: readonly Placed[];
  /** Where statements begin for certain; worked out when it is first needed. */
  starts?: readonly number[];
}

const known = new WeakMap<SyntaxFile, Known>();

/** Keeps what is needed to read a file again once it has been changed. */
export function remember(file: SyntaxFile, names: readonly Placed[]): void {
  known.set(file, { names });
}

/**
 * Reads only the statements of a file that are not what they were. What stands before them is the same as before, and what stands
 * behind them is moved. Null where that cannot be done, or brings nothing.
 */
export function reparse(text: string, before: SyntaxFile): SyntaxFile | null {
  const knew = known.get(before);
  if (knew === undefined) return null;
  if (text === before.text) return before;
  knew.starts ??= startsIn(before.text);
  const { names, starts } = knew;
  const part = changedPart(text, before.text, starts);
  if (part === null) return null;
  const { from, to, by } = part;

  const above = names.filter(({ offset }) => offset < from);
  const below = names.filter(({ offset }) => offset >= to);
  const pieces = liftBullets(readPieces(text, { start: from, end: to + by, margin: 0 }));
  let all: readonly Placed[] = [];
  const read = readPart(pieces, (own) => {
    all = [...above, ...own, ...below.map((one) => ({ ...one, offset: one.offset + by }))];
    const isSimple = ![...all, ...names].some((one) => holdsReserved(one));
    if (isSimple) return [];
    return sameNames(all, names) ? all : null;
  });
  if (read === null) return null;

  const together = <One extends { readonly span: Span }>(
    old: readonly One[],
    own: readonly One[],
  ) => {
    const [first, last] = [indexFrom(old, from), indexFrom(old, to)];
    const behind = old.slice(last);
    return [
      ...old.slice(0, first),
      ...own,
      ...(by === 0 ? behind : behind.map((one) => shifted(one, by))),
    ];
  };
  const file = {
    text,
    statements: together(before.statements, read.statements),
    comments: together(before.comments, read.comments),
    findings: together(before.findings, read.findings),
  };
  const within = startsIn(text.slice(from, to + by)).map((one) => one + from);
  known.set(file, {
    names: all,
    starts: [
      ...starts.filter((one) => one <= from),
      ...within,
      ...starts.filter((one) => one >= to).map((one) => one + by),
    ],
  });
  return file;
}

interface ChangedPart {
  /** In the old text, and the start in the new one, too. */
  readonly from: number;
  readonly to: number;
  /** So much later stands what follows. */
  readonly by: number;
}

/** The statements that have changed, as far as it is certain where they begin; null where that would be all of the file. */
function changedPart(text: string, old: string, starts: readonly number[]): ChangedPart | null {
  const same = commonStart(text, old);
  const sameEnd = commonEnd(text, old, Math.min(text.length, old.length) - same);
  const from = starts.findLast((one) => one + longestBeginning <= same) ?? 0;
  // The end of the line before belongs to what makes a beginning.
  const to = starts.find((one) => one > from && one - 1 >= old.length - sameEnd);
  if (from === 0 && to === undefined) return null;
  return { from, to: to ?? old.length, by: text.length - old.length };
}

function startsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(surelyBegins), ({ index }) => index);
}

function sameNames(left: readonly Placed[], right: readonly Placed[]): boolean {
  return (
    left.length === right.length &&
    left.every((one, index) => {
      const other = right[index];
      return one.name === other?.name && one.isQuoted === other.isQuoted;
    })
  );
}

/** The first that begins at an offset or behind it; all stand in the order of the text. */
function indexFrom(all: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
