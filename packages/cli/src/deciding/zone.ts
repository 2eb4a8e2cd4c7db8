const day = 86_400_000;
const minute = 60_000;

/**
 * The instant at which clocks of a zone show a local time. One that they show twice is the earlier; one that they skip moves
 * forward by what they skip.
 *
 * @param local the local time as if it were UTC, in milliseconds since 1970
 * @param zone an IANA zone
 */
export function localInstant(local: number, zone: string): number {
  const before = offsetAt(local - day, zone);
  const after = offsetAt(local + day, zone);
  const instants = [before, after]
    .map((offset) => local - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === local);
  return instants.length === 0 ? local - before : Math.min(...instants);
}

/** How far a zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  const name =
    parts.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * minute;
  return sign === "-" ? -ahead : ahead;
}
