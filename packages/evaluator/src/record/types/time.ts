import { columns } from "../../parts/joined/columns.ts";
import { parseTime } from "../../time/iso.ts";
import { instantInRange } from "../../time/steps.ts";
import type { Zone } from "../../time/zone.ts";
import { Misfit } from "../misfit.ts";
import type { Reader } from "../reader.ts";

/** Reads a text to an instant; null where it is no time, undefined where there is no such day or time. */
type ParseInstant = (text: string) => number | null | undefined;

export function timeReader(zone: Zone, format: string | null): Reader {
  const parse = format === null ? isoInstant(zone) : formattedInstant(zone, format);
  const expected =
    format === null ? "a time such as 2026-11-23T09:00:00Z" : `a time written as ${format}`;
  const hint =
    format === null
      ? "Write the day and the time, with an offset or Z: 2026-11-23T09:00:00+01:00."
      : "Write it so, or change the format in the playbook.";
  return (raw) => {
    const instant = typeof raw === "string" ? parse(raw.trim()) : null;
    if (typeof instant === "number" && instantInRange(instant) !== null) return instant;
    return new Misfit(expected, instant !== null ? "There is no such day or time." : hint, raw);
  };
}

function isoInstant(zone: Zone): ParseInstant {
  return (text) => {
    const time = parseTime(text);
    if (time === null || time === undefined) return time;
    return time.offset === null ? zone.instant(time.local) : time.local - time.offset;
  };
}

function formattedInstant(zone: Zone, format: string): ParseInstant {
  const parse = columns.needed.dateFormat(format);
  return (text) => {
    const local = parse(text);
    return typeof local === "number" ? zone.instant(local) : local;
  };
}
