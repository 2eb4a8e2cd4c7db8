import { type AggregateWord, english, fold, type Name } from "@handrail/syntax";
import type { LinkedField, LinkedHistory } from "../linked/history.ts";
import { aggregateTemplates, type Template } from "./templates.ts";

/** What the words of a name say of a history. */
export interface Reading {
  readonly word: AggregateWord | "all";
  readonly history: LinkedHistory;
  /** Which of the words name the history. */
  readonly named: Words;
  /** Null where none is spoken of. */
  readonly field: FieldWords | null;
  /** `first 3`, `90th`. */
  readonly number: number | null;
  /** A name after `in last`, which must be that of a duration. */
  readonly window: Words | null;
}

/** Some of the words of a name, by their positions, the last one excluded. */
export interface Words {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface FieldWords extends Words {
  /** Undefined where the history has no such field. */
  readonly field: LinkedField | undefined;
}

/** Reads names against the histories of a scope; the longest name of a history counts that leaves a field before it. */
export function readingsOf(
  histories: readonly LinkedHistory[],
): (text: string) => Reading | undefined {
  if (histories.length === 0) return () => undefined;
  const byFold = byBothNames(histories);
  const known = new Map<string, Reading | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, readName(text, byFold));
    return known.get(text);
  };
}

export type HistoriesByFold = ReadonlyMap<string, LinkedHistory>;

function readName(text: string, histories: HistoriesByFold): Reading | undefined {
  return readAggregate(text, histories) ?? withNamedWindow(text, histories);
}

/** A name that matches a template before the name of a history. */
export function matches<Word>(
  text: string,
  histories: HistoriesByFold,
  templates: readonly Template<Word>[],
): readonly (Omit<Reading, "word"> & { readonly word: Word })[] {
  const words = text.split(" ");
  return words.flatMap((_, from) => {
    const named = words.slice(from).join(" ");
    const history = histories.get(fold(named));
    if (history === undefined) return [];
    const head = words.slice(0, from).join(" ");
    return templates.flatMap(({ word, head: pattern }) => {
      const match = pattern.exec(head);
      if (match === null) return [];
      const number = match.groups?.number;
      return {
        word,
        history,
        named: { text: named, from, to: words.length },
        field: fieldIn(head, match, history),
        number: number === undefined ? null : Number(number),
        window: null,
      };
    });
  });
}

function fieldIn(head: string, match: RegExpExecArray, history: LinkedHistory): FieldWords | null {
  const [start, end] = match.indices?.groups?.field ?? [];
  if (start === undefined || end === undefined) return null;
  const text = head.slice(start, end);
  const from = head.slice(0, start).split(" ").length - 1;
  return { text, from, to: from + text.split(" ").length, field: fieldOf(history, text) };
}

/** `medium of contacts`, where the field may be one that the history does not have. */
export function fieldWords(
  { text, quoted }: Name,
  histories: readonly LinkedHistory[],
): (Reading & { readonly field: FieldWords }) | undefined {
  if (quoted) return undefined;
  const template = aggregateTemplates.filter(({ word }) => word === "field of all");
  const found = matches(text, byBothNames(histories), template).flatMap((one) =>
    one.field === null ? [] : [{ ...one, field: one.field }],
  );
  return found.find(({ field }) => field.field !== undefined) ?? found[0];
}

/** Histories by the folds of both of their names. */
export function byBothNames(histories: readonly LinkedHistory[]): HistoriesByFold {
  return new Map(
    histories.flatMap((one) => [one.plural, one.name].map((name) => [fold(name), one] as const)),
  );
}

/** The field of a name. */
export function fieldOf(history: LinkedHistory, name: string): LinkedField | undefined {
  const folded = fold(name);
  return history.fields.find((field) => fold(field.name) === folded);
}

function readAggregate(text: string, histories: HistoriesByFold): Reading | undefined {
  const whole = histories.get(fold(text));
  if (whole !== undefined) {
    const named = { text, from: 0, to: text.split(" ").length };
    return { word: "all", history: whole, named, field: null, number: null, window: null };
  }
  const found = matches(text, histories, aggregateTemplates);
  return (
    found.find(({ field }) => field === null || field.field !== undefined) ??
    // `status of contact` is likely to be a fact, and `sum of stauts of contacts` never is.
    found.find(({ word }) => word !== "field of all")
  );
}

/** `number of contacts in last answer window`, where the window is a setting or a fact. */
function withNamedWindow(text: string, histories: HistoriesByFold): Reading | undefined {
  const words = text.split(" ");
  for (let from = 1; from < words.length; from += 1) {
    const length = windowAt(words, from);
    if (length === 0 || from + length >= words.length) continue;
    const reading = readAggregate(words.slice(0, from).join(" "), histories);
    if (reading === undefined) continue;
    const start = from + length;
    const window = { text: words.slice(start).join(" "), from: start, to: words.length };
    return { ...reading, window };
  }
  return undefined;
}

/** How many words at a position say `in last`. */
export function windowAt(words: readonly string[], from: number): number {
  const spelling = english.places["in last"]
    .map((one) => one.split(" "))
    .find((one) => one.every((word, index) => words[from + index]?.toLowerCase() === word));
  return spelling?.length ?? 0;
}
