import { remembered } from "../remembered.ts";
import { dayLength, hourLength, minuteLength } from "./units.ts";

/** A time zone. Local times are milliseconds since 1970 as if in UTC. */
export interface Zone {
  local(instant: number): number;
  /** A local time that a clock change skips moves forward by the gap; one that occurs twice is the earlier. */
  instant(local: number): number;
}

const utc: Zone = { local: (instant) => instant, instant: (local) => local };

/**
 * @param name an IANA name
 * @throws RangeError where this machine knows no such zone
 */
export const zoneNamed: (name: string) => Zone = /* @__PURE__ */ remembered(
  (name: string) => (name === "UTC" ? utc : zoneFrom(cachedOffsets(writtenOffsets(name)))),
  Number.POSITIVE_INFINITY,
);

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
    const [, sign, hours = 0, minutes = 0, seconds = 0] =
      /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(instant)) ?? [];
    const offset =
      Number(hours) * hourLength + Number(minutes) * minuteLength + Number(seconds) * 1000;
    return sign === "-" ? -offset : offset;
  };
}

/** Offsets by UTC day: a day at whose ends the offset is the same has no change within; on the few others, each instant is asked for. */
function cachedOffsets(ask: Offsets): Offsets {
  const startOf = remembered((day: number) => ask(day * dayLength), 40_000);
  const within = remembered(ask, 40_000);
  return (instant) => {
    const day = Math.floor(instant / dayLength);
    const before = startOf(day);
    return before === startOf(day + 1) ? before : within(instant);
  };
}
