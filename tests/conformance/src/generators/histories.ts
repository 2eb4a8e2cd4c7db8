import type { DurationUnit, Literal } from "../playbook/expressions.ts";
import type { History } from "../playbook/histories.ts";
import { calendarNames } from "./calendars.ts";
import type { Draw } from "./draw.ts";
import { type Topic, topicOf, typeOf } from "./facts.ts";

/** A history or list that a playbook may speak of, and what its fields are compared with. */
export interface Chronicle {
  readonly history: History;
  readonly fields: readonly Topic[];
}

const named: readonly Pick<History, "kind" | "name" | "plural">[] = [
  { kind: "history", name: "contact", plural: "contacts" },
  { kind: "history", name: "support ticket", plural: "support tickets" },
  { kind: "history", name: "Anfrage", plural: "Anfragen" },
  { kind: "list", name: "expert", plural: "experts" },
  { kind: "list", name: "similar deal", plural: "deals alike" },
];

const fieldNames = [
  "medium",
  "amount",
  "answered",
  "length",
  "grade",
  "wert",
  "due date",
  "topics",
];

const kinds = [
  ...["yes/no", "one of", "step of", "number", "number", "percent", "money", "duration"],
  ...["date", "time", "text", "list of"],
] as const;

export function chronicles(draw: Draw): readonly Chronicle[] {
  return draw
    .shuffled(named)
    .slice(0, draw.pick([0, 1, 1, 2, 3]))
    .map((one) => chronicle(draw, one));
}

function chronicle(draw: Draw, words: (typeof named)[number]): Chronicle {
  const names = draw.shuffled(fieldNames).slice(0, draw.between(1, 4));
  const fields = names.map((name) => topicOf(draw, name, typeOf(draw, draw.pick(kinds)), true));
  return {
    history: { ...words, fields: fields.map(({ name, type }) => ({ name, type })) },
    fields,
  };
}

/** Lengths of time over which histories are looked at, so that records can lie at their edges. */
export const windows: readonly (Literal & { readonly kind: "duration" })[] = (
  [
    [1, "hour"],
    [24, "hour"],
    [1, "day"],
    [7, "day"],
    [30, "day"],
    [2, "week"],
    [1, "month"],
    [3, "month"],
    [1, "year"],
    [2, "business day"],
    [9, "business hour"],
  ] satisfies readonly (readonly [number, DurationUnit])[]
).map(([amount, unit]) => ({ kind: "duration", amount, unit }));

/** One of them; business time now and then names its calendar. */
export function windowOf(draw: Draw): Literal & { readonly kind: "duration" } {
  const length = draw.pick(windows);
  return length.unit.startsWith("business") && draw.chance(25)
    ? { ...length, calendar: draw.pick(calendarNames) }
    : length;
}
