import { dayNumber, lastDay } from "./day.ts";
import { dayLength } from "./units.ts";

/** A time zone. Local times are milliseconds since 1970 as if in UTC. */
export interface Zone {
  local(instant: number): number;
  /** A local time that a clock change skips moves forward by the gap; one that occurs twice is the earlier. */
  instant(local: number): number;
}

const zones = new Map<string, Zone>();
const utc: Zone = { local: (instant) => instant, instant: (local) => local };

/**
 * @param name an IANA name
 * @throws RangeError where this machine knows no such zone
 */
export function zoneNamed(name: string): Zone {
  if (name === "UTC") return utc;
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = zoneFrom(cachedOffsets(writtenOffsets(name)));
    zones.set(name, zone);
  }
  return zone;
}

type Offsets = (instant: number) => number;

function zoneFrom(offset: Offsets): Zone {
  return {
    local: (instant) => instant + offset(instant),
    instant(local) {
      const before = offset(local - dayLength);
      const after = offset(local + dayLength);
      const earlier = local - before;
      if (offset(earlier) === before) return earlier;
      const later = local - after;
      return offset(later) === after ? later : earlier;
    },
  };
}

/** Asks the formatter, the only source of time zones that every engine has. */
function writtenOffsets(timeZone: string): Offsets {
  if (!/^[a-z]/i.test(timeZone)) throw new RangeError(`${timeZone} is no IANA name`);
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const written = format.format(instant).match(/\d+/g) ?? [];
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = written.map(Number);
    const seconds = (hour * 60 + minute) * 60 + second;
    return (dayNumber(year, month, day) * 86_400 + seconds - Math.floor(instant / 1000)) * 1000;
  };
}

/** Before this day no zone has changed its offset, and formatters count by another calendar. */
const firstDay = dayNumber(1800, 1, 1);
const remembered = 20_000;

/** Offsets by UTC day: a day at whose ends the offset is the same has no change within; else the change is searched for once. */
function cachedOffsets(ask: Offsets): Offsets {
  const atStart = new Map<number, number>();
  const changes = new Map<number, number>();

  function startOf(day: number): number {
    let offset = atStart.get(day);
    if (offset === undefined) {
      offset = ask(day * dayLength);
      if (atStart.size >= remembered) atStart.clear();
      atStart.set(day, offset);
    }
    return offset;
  }

  function changeWithin(day: number, before: number): number {
    let change = changes.get(day);
    if (change === undefined) {
      let low = day * dayLength;
      change = low + dayLength;
      while (change - low > 1) {
        const middle = Math.floor((low + change) / 2);
        if (ask(middle) === before) low = middle;
        else change = middle;
      }
      if (changes.size >= remembered) changes.clear();
      changes.set(day, change);
    }
    return change;
  }

  return (instant) => {
    const day = Math.min(Math.max(Math.floor(instant / dayLength), firstDay), lastDay);
    const before = startOf(day);
    const after = startOf(day + 1);
    if (before === after) return before;
    return instant < changeWithin(day, before) ? before : after;
  };
}
