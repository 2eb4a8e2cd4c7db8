import { dayLength, hourLength, minuteLength } from "./units.ts";

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

/** Asks the formatter, the only source of time zones that every engine has: `11/23/2026, GMT+01:00`. */
function writtenOffsets(timeZone: string): Offsets {
  if (!/^[a-z]/i.test(timeZone)) throw new RangeError(`${timeZone} is no IANA name`);
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (instant) => {
    const [, sign, ...written] =
      /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(instant)) ?? [];
    const [hours = 0, minutes = 0, seconds = 0] = written.map((part) => Number(part ?? 0));
    const offset = hours * hourLength + minutes * minuteLength + seconds * 1000;
    return sign === "-" ? -offset : offset;
  };
}

const remembered = 40_000;

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
    const day = Math.floor(instant / dayLength);
    const before = startOf(day);
    const after = startOf(day + 1);
    if (before === after) return before;
    return instant < changeWithin(day, before) ? before : after;
  };
}
