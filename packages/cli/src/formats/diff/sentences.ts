import type { SentenceDifference } from "@handrail/sdk";
import { count, listedUpTo } from "../../terminal/words.ts";

/** A line that is gone or new. */
export interface EditedLine {
  readonly mark: "-" | "+";
  readonly text: string;
}

/** So many lines of one sentence are shown. */
const mostLines = 16;
/** So many sentences are named that only use what has changed. */
const mostNamed = 6;

/** Those that are written otherwise: each place once, though a score and its bands stand in one. */
export function ownSentences(all: readonly SentenceDifference[]): readonly SentenceDifference[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    if (isByOthers(one)) return false;
    const place = JSON.stringify([one.before?.place ?? null, one.after?.place ?? null]);
    return !seen.has(place) && seen.add(place);
  });
}

/** Whether it reads the same, so that something that it uses is different. */
export function isByOthers(one: SentenceDifference): boolean {
  return one.change === "changed" && !isMoved(one) && one.before?.text === one.after?.text;
}

/** Whether it is a row of a table that reads the same, and stands elsewhere. */
export function isMoved({ moved, before, after }: SentenceDifference): boolean {
  return moved !== undefined && before?.text === after?.text;
}

/** `rule “Call”, in the same words, uses what has changed`; empty where there is none. */
export function byOthersWords(all: readonly SentenceDifference[]): string {
  // What other rows of its table decide is plain where a row has moved.
  const tables = new Set(all.filter(isMoved).map(({ name }) => name));
  const names = namesOf(all.filter((one) => isByOthers(one) && !tables.has(one.name)));
  if (names.length === 0) return "";
  const use = names.length === 1 ? "uses" : "use";
  return `in the same words, but ${use} what has changed: ${listedUpTo(names, mostNamed)}`;
}

/** `rule “Call”`; of several that are called alike, as rows of a table are, once. */
export function namesOf(all: readonly SentenceDifference[]): readonly string[] {
  return [...new Set(all.map(({ kind, name }) => `${kind} “${name}”`))];
}

/** The lines that differ, as they are written; all of a sentence that is new or gone. */
export function editedLines(one: SentenceDifference): readonly EditedLine[] {
  const { before, after, moved } = one;
  if (moved !== undefined && isMoved(one)) {
    const text = after?.text ?? "";
    return [
      { mark: "-", text: `row ${moved.from} ${text}` },
      { mark: "+", text: `row ${moved.to} ${text}` },
    ];
  }
  const [old, own] = [before?.lines ?? [], after?.lines ?? []];
  const lines =
    before !== null && after !== null
      ? trimmed(old, own).map((one) => ({ ...one, text: one.text.trim() }))
      : [...gone(old), ...made(own)];
  const rest = lines.length - mostLines;
  if (rest <= 1) return lines;
  const last = lines[mostLines - 1];
  return [
    ...lines.slice(0, mostLines),
    ...(last === undefined ? [] : [{ ...last, text: `… ${count(rest, "line")} more` }]),
  ];
}

const gone = (lines: readonly string[]) => lines.map((text) => ({ mark: "-", text }) as const);
const made = (lines: readonly string[]) => lines.map((text) => ({ mark: "+", text }) as const);

/** Sentences of so many lines by so many are not compared line by line. */
const mostCompared = 10_000;

/** Without the lines at both ends that both have. */
function trimmed(old: readonly string[], own: readonly string[]): readonly EditedLine[] {
  const shortest = Math.min(old.length, own.length);
  let first = 0;
  while (first < shortest && old[first] === own[first]) first += 1;
  let last = 0;
  while (last < shortest - first && old.at(-1 - last) === own.at(-1 - last)) last += 1;
  const [left, right] = [old, own].map((lines) => lines.slice(first, lines.length - last));
  if (left === undefined || right === undefined) return [];
  return left.length * right.length > mostCompared
    ? [...gone(left), ...made(right)]
    : between(left, right);
}

/** What is not in the longest row of lines that both have. */
function between(old: readonly string[], own: readonly string[]): readonly EditedLine[] {
  const known = new Map<number, readonly EditedLine[]>();
  return from(0, 0);

  function from(left: number, right: number): readonly EditedLine[] {
    const key = left * (own.length + 1) + right;
    const found = known.get(key) ?? computed(left, right);
    known.set(key, found);
    return found;
  }

  function computed(left: number, right: number): readonly EditedLine[] {
    const [one, other] = [old[left], own[right]];
    if (one === undefined || other === undefined)
      return [...gone(old.slice(left)), ...made(own.slice(right))];
    if (one === other) return from(left + 1, right + 1);
    const [without, withIt] = [from(left + 1, right), from(left, right + 1)];
    return without.length <= withIt.length
      ? [...gone([one]), ...without]
      : [...made([other]), ...withIt];
  }
}
