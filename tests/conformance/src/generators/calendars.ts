import type { Calendar } from "../playbook/calendars.ts";
import type { Expression, Literal } from "../playbook/expressions.ts";
import type { Header } from "../playbook/headers.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { expressionsOf, partsOf } from "../playbook/walk.ts";
import { sameName } from "../reference/names.ts";
import { days, zones } from "./days.ts";
import type { Draw } from "./draw.ts";

/** What durations name; a playbook declares those that its own do. */
export const calendarNames = ["office", 'the "night" desk', "Größe & Co"] as const;

/** The playbook with the calendars that its business time names, perhaps more, and a word on which of them governs. */
export function withCalendars(draw: Draw, playbook: Playbook, header: () => Header): Playbook {
  const named = namesIn(playbook);
  const wanted = calendarNames.filter(
    (name) => named.some((one) => sameName(one, name)) || draw.chance(12),
  );
  const calendars = draw.shuffled(wanted).map((name) => calendar(draw, name));
  const [first] = calendars;
  if (first === undefined) return playbook;
  const chosen = calendars.length > 1 || draw.chance(20) ? draw.pick(calendars).name : null;
  if (chosen === null) return { ...playbook, calendars };
  return { ...playbook, calendars, header: { ...(playbook.header ?? header()), calendar: chosen } };
}

function namesIn(playbook: Playbook): readonly string[] {
  const settings = playbook.settings.flatMap(({ value, set }) => [
    value,
    ...(set === null ? [] : [set]),
  ]);
  // A rule that is left out still stands in its file.
  const rules = playbook.rules.map((rule) => ({ ...rule, without: false }));
  const parts = expressionsOf({ ...playbook, rules }).flatMap(partsOf);
  return [...settings, ...parts].flatMap(calendarOf);
}

function calendarOf(part: Expression | Literal): readonly string[] {
  return part.kind === "duration" && part.calendar != null ? [part.calendar] : [];
}

/** One that is open at some time: hours never overlap, for they keep to a part of the day. */
function calendar(draw: Draw, name: string): Calendar {
  const weekdays = draw.choose<readonly number[]>([
    [4, () => [1, 2, 3, 4, 5]],
    [2, () => [1, 2, 3, 4, 5, 6, 7]],
    [3, () => draw.some([1, 2, 3, 4, 5, 6, 7], 50)],
  ]);
  const shape = draw.pick(shapes);
  const hours = weekdays.flatMap((weekday) => {
    const own = draw.chance(15) ? draw.pick(shapes.slice(0, 3)) : shape;
    const reachesIn = own !== shape && shape === shapes.at(-1);
    return (reachesIn ? shape : own).map(([from, to]) => [weekday, from, to] as const);
  });
  return {
    name,
    zone: draw.maybe(30, () => draw.pick(zones)),
    hours: hours.length === 0 ? [[3, "09:00", "17:00"]] : hours,
    closed: draw.many(0, 3, () => closed(draw)),
    holidays: draw.chance(30),
  };
}

type Hours = readonly (readonly [from: string, to: string])[];

/** The last runs past midnight, until before any other begins. */
const shapes: readonly Hours[] = [
  [["09:00", "17:00"]],
  [
    ["08:30", "12:00"],
    ["13:00", "17:00"],
  ],
  [["10:00", "13:00"]],
  [["00:00", "24:00"]],
  [
    ["01:15", "02:30"],
    ["02:45", "05:00"],
  ],
  [["02:10", "02:50"]],
  [["22:00", "06:00"]],
];

function closed(draw: Draw): readonly [string, string] {
  return draw.choose<readonly [string, string]>([
    [4, () => same(draw.pick(days))],
    [2, () => same(draw.pick(["12-24", "02-29", "11-23", "03-29"]))],
    [1, () => ["2026-11-20", "2026-11-25"]],
    [
      1,
      () =>
        draw.pick([
          ["12-28", "01-03"],
          ["03-27", "04-06"],
        ] as const),
    ],
  ]);
}

function same(day: string): readonly [string, string] {
  return [day, day];
}
