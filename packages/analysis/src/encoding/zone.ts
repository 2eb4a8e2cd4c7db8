import { dayLength } from "./units.ts";

/** How far a zone's clocks have been behind and ahead of UTC, in milliseconds. */
export interface Offsets {
  readonly least: number;
  readonly most: number;
}

const known = new Map<string, Offsets>();
const firstYear = 1840;
const lastYear = 2045;

/** Looked up once a month: what a zone did in between, nobody asks a playbook about. */
export function offsetsOf(zone: string): Offsets {
  const found = known.get(zone) ?? lookUp(zone);
  known.set(zone, found);
  return found;
}

function lookUp(zone: string): Offsets {
  const format = formatOf(zone);
  if (format === null || zone === "UTC") return { least: 0, most: 0 };
  let [least, most] = [0, 0];
  let first = true;
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 0; month < 12; month += 1) {
      const offset = offsetAt(Date.UTC(year, month, 15), format);
      least = first ? offset : Math.min(least, offset);
      most = first ? offset : Math.max(most, offset);
      first = false;
    }
  }
  return { least, most };
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return null;
  }
}

function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  const parts = new Map(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(
    at("year"),
    at("month") - 1,
    at("day"),
    at("hour"),
    at("minute"),
    at("second"),
  );
  return local - instant;
}

/** The instants around which a zone's clocks change in the years of examples: days are longer and shorter there. */
export function changesOf(zone: string): readonly number[] {
  const format = formatOf(zone);
  if (format === null) return [];
  const changes: number[] = [];
  let before: number | null = null;
  for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += dayLength) {
    const offset = offsetAt(day, format);
    if (before !== null && offset !== before) changes.push(day - dayLength);
    before = offset;
  }
  return changes;
}
