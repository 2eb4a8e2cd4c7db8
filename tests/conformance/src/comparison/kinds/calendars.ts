import type { Expression } from "../../playbook/expressions.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { expressionsOf, operandsOf, partsOf } from "../../playbook/walk.ts";
import type { Unknown, Value } from "../../reference/values.ts";
import type { Pair, PairKind, PlaybookKind } from "./kind.ts";

/** Calendars, and business time that follows them. */
export const calendars: readonly PlaybookKind[] = [
  { name: "calendar", floor: 15, holds: (playbook) => playbook.calendars.length > 0 },
  { name: "several calendars", floor: 5, holds: (playbook) => playbook.calendars.length > 1 },
  {
    name: "public holidays",
    floor: 5,
    holds: (playbook) => playbook.calendars.some(({ holidays }) => holidays),
  },
  {
    name: "hours over midnight",
    floor: 2,
    holds: (playbook) =>
      playbook.calendars.some(({ hours }) => hours.some(([, from, to]) => to < from)),
  },
  {
    name: "business hours",
    floor: 10,
    holds: (playbook) => follows(playbook, "business hour", (calendar) => calendar === null),
  },
  {
    name: "business days",
    floor: 10,
    holds: (playbook) => follows(playbook, "business day", (calendar) => calendar === null),
  },
  {
    name: "business time of a calendar that it names",
    floor: 5,
    holds: (playbook) =>
      (["business day", "business hour"] as const).some((unit) =>
        follows(playbook, unit, (calendar) => calendar !== null),
      ),
  },
];

function follows(
  playbook: Playbook,
  unit: string,
  is: (calendar: string | null) => boolean,
): boolean {
  const business = (part: Expression) =>
    part.kind === "duration" && part.unit === unit && is(part.calendar ?? null);
  return expressionsOf(playbook).flatMap(partsOf).some(business);
}

/** Whether what conditions say in business time came to something. */
export const clocks: readonly PairKind[] = (["business day", "business hour"] as const).flatMap(
  (unit) => [
    {
      name: `what counts ${unit}s: a value`,
      floor: 1,
      holds: (pair) => came(pair, unit, (value) => value !== null),
    },
    {
      name: `what counts ${unit}s: unknown`,
      floor: 0.3,
      holds: (pair) => came(pair, unit, (value) => value === null),
    },
  ],
);

const counting = new WeakMap<Playbook, Map<string, readonly Expression[]>>();

/** Comparisons, calculations and aggregates that have such a duration right in them. */
function came(
  { playbook, judgement }: Pair,
  unit: string,
  is: (value: Value | Unknown) => boolean,
): boolean {
  const byUnit = counting.get(playbook) ?? new Map<string, readonly Expression[]>();
  counting.set(playbook, byUnit);
  const parts =
    byUnit.get(unit) ??
    expressionsOf(playbook)
      .flatMap(partsOf)
      .filter((part) =>
        operandsOf(part).some((one) => one.kind === "duration" && one.unit === unit),
      );
  byUnit.set(unit, parts);
  return parts.some((part) => {
    const value = judgement.cameTo(part);
    return value !== undefined && is(value);
  });
}
