const minute = 60_000;

/** Monday at nine in a zone, as for every test that does not say when it is. */
export function usualMoment(zone: string): string {
  const asUtc = Date.parse("2026-01-05T09:00:00Z");
  return new Date(asUtc - offsetAt(asUtc, zone)).toISOString();
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
