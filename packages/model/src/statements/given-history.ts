import {
  type Expression,
  fold,
  type GivenCell,
  type GivenRow,
  type GivenRows,
  type Name,
  type TestStatement,
} from "@handrail/syntax";
import { fixedValue } from "../constants/fixed.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { isKnownness } from "../expressions/knownness.ts";
import { source } from "../expressions/source.ts";
import { replacement } from "../findings/fixes.ts";
import { fieldTwice, notAHistory, unknownHistory } from "../findings/histories.ts";
import { contradiction, eventWithoutTime, notExact, severalValues } from "../findings/tests.ts";
import { notADuration, notAMoment } from "../findings/time.ts";
import { elementField } from "../histories/field.ts";
import { fieldOf } from "../histories/reading.ts";
import { reportUnknownField } from "../histories/unknown-field.ts";
import type { ConstantValue, TypedExpression } from "../linked/expression.ts";
import type { LinkedField, LinkedHistory } from "../linked/history.ts";
import type { GivenElements, GivenField } from "../linked/test.ts";
import { isMoment } from "../types/compared.ts";
import { exactValue } from "./exact-value.ts";

interface Given extends GivenElements {
  readonly span: Name["span"];
}

/** The histories and lists that a test gives: by rows, as empty, or as not known. */
export function givenElements(
  on: Elaboration,
  given: TestStatement["given"],
  now: string,
): readonly GivenElements[] {
  const all = given.flatMap((one): readonly Given[] => {
    if (one.kind === "givenRows") return rowsOf(on, one, now);
    return one.kind === "givenCondition"
      ? conjuncts(one.condition).flatMap((part) => withoutRows(on, part))
      : [];
  });
  const first = new Map<LinkedHistory["name"], Given>();
  for (const one of all) {
    const key = fold(one.history.name);
    const before = first.get(key);
    if (before === undefined) first.set(key, one);
    else {
      on.report(contradiction, one.span, {
        first: source(on, before.span),
        second: source(on, one.span),
        name: one.history.plural,
      });
    }
  }
  return [...first.values()].map(({ history, rows }) => ({ history, rows }));
}

/** The parts of a condition that all hold. */
export function conjuncts(node: Expression): readonly Expression[] {
  if (node.kind === "parenthesis") return conjuncts(node.inner);
  if (node.kind !== "chain") return [node];
  return [node.first, ...node.rest.map(({ operand }) => operand)].flatMap(conjuncts);
}

/** `no contacts` is empty, `contacts is unknown` not given. */
export function withoutRows(on: Elaboration, node: Expression): readonly Given[] {
  if (node.kind === "nameExpression") {
    const found = on.find(node.name);
    const isEmpty =
      found?.kind === "aggregate" && found.reading.word === "none" && found.reading.window === null;
    return isEmpty ? [{ history: found.reading.history, rows: [], span: node.span }] : [];
  }
  if (node.kind !== "comparison" || node.operator !== "is unknown") return [];
  const found = node.left.kind === "nameExpression" ? on.find(node.left.name) : undefined;
  return found?.kind === "history" ? [{ history: found.history, rows: null, span: node.span }] : [];
}

function rowsOf(on: Elaboration, node: GivenRows, now: string): readonly Given[] {
  const found = on.find(node.name);
  if (found?.kind !== "history") {
    reportNoHistory(on, node.name, found !== undefined);
    return [];
  }
  const { history } = found;
  on.mention(node.name, "history");
  const columns = node.columns.map((column) => columnOf(on, history, column));
  checkColumns(on, node, history);
  const rows = node.rows.map((row) => rowOf(on, history, columns, row, now));
  return [{ history, rows, span: node.name.span }];
}

function reportNoHistory(on: Elaboration, name: Name, isElse: boolean): void {
  const { text, span } = name;
  if (isElse) {
    on.report(notAHistory, span, { name: text, what: "name of something else" });
    return;
  }
  const slip = on.names.slip(text);
  const near = slip?.kind === "history" ? slip.near : undefined;
  const declared = on.names.histories.length > 0;
  const details = { history: text, near, found: text, declared };
  on.report(unknownHistory, span, details, replacement(span, near));
}

function columnOf(on: Elaboration, history: LinkedHistory, name: Name): LinkedField | undefined {
  if (name.text === "") return undefined;
  const field = fieldOf(history, name.text);
  if (field === undefined) reportUnknownField(on, history, name.text, name.span);
  else on.mention(name, "field", history);
  return field;
}

/** Each field once, and `at` among those of a history. */
function checkColumns(on: Elaboration, { name, columns }: GivenRows, history: LinkedHistory): void {
  const seen = new Map<string, string>();
  for (const { text, span } of columns) {
    const other = seen.get(fold(text));
    if (other !== undefined) on.report(fieldTwice, span, { name: text, other });
    seen.set(fold(text), text);
  }
  if (history.kind === "history" && !seen.has("at") && !seen.has("")) {
    on.report(eventWithoutTime, name.span, { plural: history.plural, column: true });
  }
}

function rowOf(
  on: Elaboration,
  history: LinkedHistory,
  columns: readonly (LinkedField | undefined)[],
  { cells }: GivenRow,
  now: string,
): readonly GivenField[] {
  return cells.flatMap((cell, index) => {
    const field = columns[index];
    if (field === undefined) return [];
    const value = cellValue(on, history, field, cell, now);
    const isAt = history.kind === "history" && field === history.fields[0];
    if (value === null && isAt && isEmpty(on, cell)) {
      on.report(eventWithoutTime, cell.span, { plural: history.plural, column: false });
    }
    return value === null ? [] : [{ field, value }];
  });
}

function isEmpty(on: Elaboration, { values }: GivenCell): boolean {
  const [only] = values;
  return values.length === 0 || (only !== undefined && isUnknown(on, only));
}

function isUnknown(on: Elaboration, node: Expression): boolean {
  const isName = node.kind === "nameExpression" && !node.name.quoted;
  return isName && fold(node.name.text) === "unknown" && on.find(node.name) === undefined;
}

/** What a cell holds; null where that is not known, or wrong, which is reported. */
function cellValue(
  on: Elaboration,
  history: LinkedHistory,
  field: LinkedField,
  cell: GivenCell,
  now: string,
): ConstantValue | null {
  const [first, second] = cell.values;
  if (first === undefined || isEmpty(on, cell)) return null;
  const left = elementField(history, field, on.place(cell.span));
  if (cell.distance !== null) return distantMoment(on, left, first, cell.distance, now);
  if (field.type.kind === "list of") {
    const element = { ...left, type: field.type.of };
    const values = cell.values.map((node) => exactValue(on, element, node, now));
    const known = values.filter((value) => value !== null).map(({ value }) => value);
    return known.length < values.length ? null : known;
  }
  if (second !== undefined) {
    on.report(severalValues, cell.span, { field: field.name, cell: source(on, cell.span) });
    return null;
  }
  if (isKnownness(on, first, left)) return null;
  return exactValue(on, left, first, now)?.value ?? null;
}

/** `3 days ago`. */
function distantMoment(
  on: Elaboration,
  left: TypedExpression,
  node: Expression,
  distance: "ago" | "away",
  now: string,
): ConstantValue | null {
  const by = on.value(node);
  if (by.type.kind !== "duration") {
    if (by.type.kind !== "any") {
      on.report(notADuration, node.span, {
        source: source(on, node.span),
        type: by.type,
        where: distance,
      });
    }
    return null;
  }
  const { type, place } = left;
  if (!isMoment(type)) {
    if (type.kind !== "any") {
      const operator = distance;
      on.report(notAMoment, place.span, { left: source(on, place.span), operator, type });
    }
    return null;
  }
  const present: TypedExpression =
    type.kind === "date" ? { op: "today", type, place } : { op: "now", type, place };
  const moment: TypedExpression = {
    op: "arithmetic",
    as: type.kind === "date" ? "date duration" : "time duration",
    operator: distance === "ago" ? "-" : "+",
    left: present,
    right: by,
    type,
    place,
  };
  const value = fixedValue(moment, now, on.zone);
  if (value === null) {
    on.report(notExact, place.span, { source: source(on, place.span) });
  }
  return value;
}
