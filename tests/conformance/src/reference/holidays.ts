import { Temporal } from "temporal-polyfill";

/** The days on which all of Germany has been closed since 1995, but for the one of Reformation in 2017. */
export function isGermanHoliday(day: Temporal.PlainDate): boolean {
  const fixed = ["01-01", "05-01", "10-03", "12-25", "12-26"];
  const fromEaster = [-2, 1, 39, 50];
  const easter = easters.get(day.year) ?? easterOf(day.year);
  easters.set(day.year, easter);
  return (
    fixed.includes(day.toString().slice(5)) ||
    fromEaster.some((days) => easter.add({ days }).equals(day)) ||
    day.toString() === "2017-10-31"
  );
}

const easters = new Map<number, Temporal.PlainDate>();

/** The Sunday after the first full moon of spring, as Gauss and Lichtenberg reckon it. */
function easterOf(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const secular = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const moon = year % 19;
  const seed = (19 * moon + secular) % 30;
  const correction = Math.floor((seed + Math.floor(moon / 11)) / 29);
  const limit = 21 + seed - correction;
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const distance = 7 - ((limit - sunday) % 7);
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: limit + distance - 1 });
}
