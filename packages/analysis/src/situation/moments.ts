import type { JsonValue } from "@handrail/evaluator";

/** A value of a decision as a sentence says it: an instant as a writer of the playbook would write it. */
export type InZone = (value: JsonValue) => string;

const instantText = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const shifts = [1_800_000, 3_600_000];

/** In a playbook's zone; an instant that local time would not tell from an earlier one stays in UTC. */
export function saidIn(zone: string): InZone {
  if (zone === "UTC") return String;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const local = (instant: number): string => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
    const fraction = new Date(instant).toISOString().slice(19, -1);
    const seconds = `:${part("second")}${fraction}`.replace(/(:00)?\.000$/, "");
    return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}${seconds}`;
  };
  return (value) => {
    if (typeof value !== "string" || !instantText.test(value)) return String(value);
    const instant = Date.parse(value);
    const text = local(instant);
    return shifts.some((shift) => local(instant - shift) === text) ? value : text;
  };
}

/**
 * How a writer of a playbook would write instants in its zone, in few characters: `2026-11-23T10:00`; in UTC `2026-11-23T09:00Z`. What is no
 * instant in UTC stays as it is.
 *
 * @example
 * momentIn("Europe/Berlin")("2026-11-23T09:00:00.000Z"); // "2026-11-23T10:00"
 */
export function momentIn(zone: string): (written: string) => string {
  const said = saidIn(zone);
  return (written) => {
    const instant = /T.*Z$/i.test(written) ? Date.parse(written) : Number.NaN;
    if (Number.isNaN(instant)) return written;
    const iso = new Date(instant).toISOString().replace(".000Z", "Z");
    return said(iso).replace(/(T\d\d:\d\d):00(?=Z?$)/, "$1");
  };
}
