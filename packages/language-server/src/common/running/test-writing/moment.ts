const minute = 60_000;
const day = 1440 * minute;

/**
 * An instant as somebody in a zone would write it: `2026-11-23T10:00` for `2026-11-23T09:00:00.000Z` in Berlin. In UTC where that
 * local time occurs twice and this is the second. What names its distance from UTC stays as it is.
 */
export function localMoment(written: string, zone: string): string {
  const instant = /T.*Z$/i.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(instant)) return written;
  const offset = offsetAt(instant, zone);
  const local = shortest(new Date(instant + offset).toISOString());
  if (zone === "UTC") return `${local}Z`;
  const before = offsetAt(instant - day, zone);
  const occursTwice = before > offset && offsetAt(instant + offset - before, zone) === before;
  return occursTwice || offset % minute !== 0
    ? `${shortest(new Date(instant).toISOString())}Z`
    : local;
}

/** Monday at nine in a zone, as for every test that does not say when it is. */
export function usualMoment(zone: string): string {
  const asUtc = Date.parse("2026-01-05T09:00:00Z");
  return new Date(asUtc - offsetAt(asUtc, zone)).toISOString();
}

function shortest(iso: string): string {
  return iso.replace(/(:00)?\.000Z$|Z$/, "");
}

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const [, sign, hours, minutes, seconds] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(instant)) ?? [];
  const offset =
    Number(hours ?? 0) * 60 * minute + Number(minutes ?? 0) * minute + Number(seconds ?? 0) * 1000;
  return sign === "-" ? -offset : offset;
}
