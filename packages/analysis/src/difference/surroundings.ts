import type { UnclearDifference } from "./difference.ts";
import type { Joint } from "./joint.ts";

/** What differs beside sentences, so that nothing can be told about what hangs on it. */
export function unclearSurroundings({ sides, facts }: Joint): readonly UnclearDifference[] {
  const [before, after] = sides.map(({ own }) => own);
  const found: string[] = facts.clashes.map(
    ({ fact, kinds: [one, other] }) =>
      `"${fact}" is ${one} before and ${other} after, so that no situation gives both the same value`,
  );
  if (before !== undefined && after !== undefined) {
    if (before.zone !== after.zone)
      found.push(`the zone is ${before.zone} before and ${after.zone} after`);
    const calendars = ({ calendars, calendar }: typeof before) =>
      JSON.stringify([calendars, calendar]);
    if (calendars(before) !== calendars(after)) found.push("business time follows other calendars");
  }
  return found.map((reason) => ({
    action: null,
    reason,
    place: null,
    within: null,
    example: null,
  }));
}
