import type { Expression } from "../../playbook/expressions.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { expressionsOf, partsOf } from "../../playbook/walk.ts";
import type { PlaybookKind } from "./kind.ts";

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
