import type { Expression, HistoryExpression, Name, Span } from "@handrail/syntax";
import { broken } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { nestedAggregate, noTimes, orderMisplaced, rankOutside } from "../findings/aggregates.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { AggregateFunction, LinkedHistory } from "../linked/history.ts";
import { elementField } from "./field.ts";
import { filter } from "./filter.ts";
import { checkMeasured } from "./measured.ts";
import { mentionWords } from "./mention.ts";
import { spanOfWords } from "./place.ts";
import { fieldOf, type Reading } from "./reading.ts";
import { isSelection, selection } from "./selection.ts";
import { typeOfReading } from "./type-of-reading.ts";
import { reportUnknownField } from "./unknown-field.ts";
import { window } from "./window.ts";

/** What is said of a history, with the parts that follow its name. */
export interface Said {
  readonly name: Name;
  readonly reading: Reading;
  readonly window: Expression | null;
  readonly where: Expression | null;
  readonly order: HistoryExpression["order"];
  readonly span: Span;
}

/** A name whose words speak of a history. */
export function readingValue(on: Elaboration, name: Name, reading: Reading): TypedExpression {
  const none = { window: null, where: null, order: null };
  return said(on, { name, reading, span: name.span, ...none });
}

/** All that is known of a history. */
export function wholeHistory(on: Elaboration, name: Name, history: LinkedHistory): TypedExpression {
  const place = on.place(name.span);
  if (on.names.element !== undefined) return nested(on, name.span);
  const type = { kind: "records of", history: history.plural } as const;
  return { op: "selection", history, count: null, where: null, by: null, of: null, type, place };
}

/** An aggregate or a selection; what is wrong with it is reported. */
export function said(
  on: Elaboration,
  { name, reading, window: length, ...rest }: Said,
): TypedExpression {
  const { history, word } = reading;
  const { where, order, span } = rest;
  if (on.names.element !== undefined) return nested(on, span);
  mentionWords(on, name, reading);
  const place = on.place(span);
  const parts = {
    window: window(on, name, reading, length),
    where: where === null ? null : filter(on, history, where),
  };
  if (isSelection(word)) return selection(on, { name, reading, order, place, ...parts });
  if (order !== null) {
    on.report(orderMisplaced, order.span, { plural: history.plural, by: order.by.text });
  }
  if (timed.has(word) && history.kind === "list") {
    on.report(noTimes, spanOfWords(on, name, reading.named), { plural: history.plural });
    return broken(place);
  }
  const rank = word === "percentile" ? (reading.number ?? 0) : null;
  if (rank !== null && (rank < 1 || rank > 100)) {
    on.report(rankOutside, name.span, { rank });
  }
  const of = fieldFor(on, name, reading);
  if (of === "wrong") return broken(place);
  return {
    op: "aggregate",
    function: functions[word] ?? "number",
    history,
    ...parts,
    of,
    ...(rank === null ? {} : { rank }),
    type: typeOfReading(reading),
    place,
  };
}

function nested(on: Elaboration, span: Span): TypedExpression {
  on.report(nestedAggregate, span, { source: on.text.slice(span.start, span.end) });
  return broken(on.place(span));
}

const timed: ReadonlySet<Reading["word"]> = new Set([
  "last",
  "time of last",
  "time since last",
  "time between",
]);

const functions: { readonly [word in Reading["word"]]?: AggregateFunction } = {
  number: "number",
  any: "any",
  none: "none",
  sum: "sum",
  average: "average",
  smallest: "smallest",
  largest: "largest",
  percentile: "percentile",
  last: "last",
  "time of last": "last",
  "time since last": "time since last",
  "time between": "time between",
};

/** The field that is spoken of; null where none is. */
function fieldFor(
  on: Elaboration,
  name: Name,
  { word, history, field: words }: Reading,
): TypedExpression | null | "wrong" {
  if (word === "time of last") {
    const at = fieldOf(history, "at");
    return at === undefined ? "wrong" : elementField(history, at, on.place(name.span));
  }
  if (words === null) return null;
  const span = spanOfWords(on, name, words);
  if (words.field === undefined) {
    reportUnknownField(on, history, words.text, span);
    return "wrong";
  }
  const field = elementField(history, words.field, on.place(span));
  return checkMeasured(on, word, field, history) ? field : "wrong";
}
