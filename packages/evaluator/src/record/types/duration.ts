import { type Duration, parseDuration } from "../../values/duration.ts";
import { Misfit } from "../misfit.ts";

const expected = "a duration such as PT36H or P2D";

/** A record's durations are elapsed time: ISO 8601 in weeks, days, hours, minutes and seconds. */
export function durationReader(raw: unknown): Duration | Misfit {
  const duration = typeof raw === "string" ? parseDuration(raw.trim()) : null;
  if (duration?.family === "elapsed") return duration;
  return new Misfit(
    expected,
    duration === null
      ? "Write it in ISO 8601, in weeks, days, hours, minutes and seconds: P1W, P2D, PT36H, PT90M."
      : "Months, years and business time have no fixed length: write weeks, days or hours.",
    raw,
  );
}
