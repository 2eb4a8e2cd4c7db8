import { english, nearest } from "@handrail/syntax";

/** A name that stands where a duration is needed, and is nearly one: `2 wekks`, `30 m`, `month`. */
export interface NearlyDuration {
  /** What is no unit; null where the number is missing. */
  readonly unit: string | null;
  /** The durations that may be meant. */
  readonly meant: readonly string[];
}

const units = Object.values(english.units).flat();

export function nearlyDuration(name: string): NearlyDuration | undefined {
  const [, amount, space, unit = ""] = /^(\d+(?:\.\d+)?)( ?)(\D.*)$/u.exec(name) ?? [];
  if (amount === undefined) {
    const isUnit = units.includes(name.toLowerCase());
    return isUnit ? { unit: null, meant: [`1 ${name.toLowerCase()}`] } : undefined;
  }
  // Nobody can tell minutes from months.
  if (unit === "m" || unit === "mo") return { unit, meant: [`${amount} min`, `${amount} months`] };
  const near = nearest(unit, units);
  // `24h hotline` is a name like any other, as long as no unit is near.
  if (near === undefined && (space === "" || unit.includes(" "))) return undefined;
  return { unit, meant: near === undefined ? [] : [`${amount} ${near}`] };
}
