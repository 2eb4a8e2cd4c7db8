import { english, type HistoryExpression, type Name } from "@handrail/syntax";
import { broken, compare, joined } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { noTimes, nothingSelected, notMeasured, orderMisplaced } from "../findings/aggregates.ts";
import type { Place, TypedExpression } from "../linked/expression.ts";
import { time } from "../types/basic.ts";
import { afterIts } from "./element.ts";
import { elementField } from "./field.ts";
import { checkMeasured, hasRank } from "./measured.ts";
import { spanOfWords } from "./place.ts";
import { fieldOf, type Reading } from "./reading.ts";
import { typeOfReading } from "./type-of-reading.ts";
import { reportUnknownField } from "./unknown-field.ts";

type Selection = Extract<TypedExpression, { op: "selection" }>;

export interface Selected {
  readonly name: Name;
  readonly reading: Reading;
  readonly window: TypedExpression | null;
  readonly where: TypedExpression | null;
  readonly order: HistoryExpression["order"];
  readonly place: Place;
}

const selections: ReadonlySet<Reading["word"]> = new Set([
  "all",
  "first few",
  "last few",
  "field of first few",
  "field of last few",
  "field of all",
]);

export function isSelection(word: Reading["word"]): boolean {
  return selections.has(word);
}

/** Some elements in an order, whole or one field of each. */
export function selection(on: Elaboration, selected: Selected): TypedExpression {
  const { name, reading, where, place } = selected;
  const { history, number, word } = reading;
  const latest = word === "last few" || word === "field of last few";
  if (number === 0) on.report(nothingSelected, name.span, { plural: history.plural });
  if (latest && history.kind === "list") {
    on.report(noTimes, spanOfWords(on, name, reading.named), { plural: history.plural });
    return broken(place);
  }
  const of = fieldOfEach(on, selected);
  if (of === "wrong") return broken(place);
  return {
    op: "selection",
    history,
    count: number,
    where: together(inWindow(selected), where),
    by: latest ? latestFirst(on, selected) : ordering(on, selected),
    of,
    type: typeOfReading(reading),
    place,
  };
}

function fieldOfEach(
  on: Elaboration,
  { name, reading: { word, field, history } }: Selected,
): TypedExpression | null | "wrong" {
  if (field === null) return null;
  const span = spanOfWords(on, name, field);
  if (field.field === undefined) {
    reportUnknownField(on, history, field.text, span);
    return "wrong";
  }
  const each = elementField(history, field.field, on.place(span));
  return checkMeasured(on, word, each, history) ? each : "wrong";
}

/** `last 3 contacts` has an order of its own. */
function latestFirst(on: Elaboration, { reading, order, place }: Selected): Selection["by"] {
  const { history } = reading;
  if (order !== null) {
    on.report(orderMisplaced, order.span, { plural: history.plural, by: order.by.text });
  }
  const at = fieldOf(history, "at");
  return at === undefined ? null : { of: elementField(history, at, place), order: "highest" };
}

function ordering(on: Elaboration, { reading, order }: Selected): Selection["by"] {
  if (order === null || order.by.text === "") return null;
  const { history } = reading;
  const { by } = order;
  const field = fieldOf(history, afterIts(by, english.its) ?? by.text);
  if (field === undefined) {
    reportUnknownField(on, history, by.text, by.span);
    return null;
  }
  on.mention(by, "field", history);
  if (!hasRank(field.type)) {
    const word = `by ${order.direction}`;
    on.report(notMeasured, by.span, { word, field: source(on, by.span), type: field.type });
    return null;
  }
  return { of: elementField(history, field, on.place(by.span)), order: order.direction };
}

/** The plan's selections have no window: it is a comparison of `at`. */
function inWindow({ window, reading, place }: Selected): TypedExpression | null {
  const at = fieldOf(reading.history, "at");
  if (window === null || at === undefined) return null;
  const start: TypedExpression = {
    op: "arithmetic",
    as: "time duration",
    operator: "-",
    left: { op: "now", type: time, place: window.place },
    right: window,
    type: time,
    place: window.place,
  };
  return compare("time", ">", elementField(reading.history, at, place), start, window.place);
}

function together(
  left: TypedExpression | null,
  right: TypedExpression | null,
): TypedExpression | null {
  if (left === null || right === null) return left ?? right;
  return joined("and", [left, right], right.place);
}
