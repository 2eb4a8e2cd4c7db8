import { remembered } from "../remembered.ts";
import type { Duration } from "../values/duration.ts";
import { formatInstant, parseTime } from "./iso.ts";
import { dayOf, instantInRange, moveInstant } from "./steps.ts";
import type { Zone } from "./zone.ts";

/** What the instant of a decision is given as: ISO 8601 with an offset or `Z`, a `Date`, or milliseconds since 1970. */
export type Now = string | number | Date;

/** The instant of a decision, and what follows from it alone. */
export interface Clock {
  readonly now: number;
  /** The number of its day in the plan's zone. */
  readonly today: number;
  /** In UTC. */
  readonly at: string;
  /** So long from now; null where that is out of range. */
  after(duration: Duration): Moment | null;
  /** The instant so long ago; null where that is out of range. */
  before(duration: Duration): number | null;
}

export interface Moment {
  readonly instant: number;
  readonly text: string;
}

/** Clocks of one zone. Many records are decided at the same instant, so the last clock is kept. */
export function clocks(zone: Zone): (now: Now) => Clock {
  let given: Now | undefined;
  let last: Clock | undefined;
  return (now) => {
    if (last !== undefined && now === given && typeof now !== "object") return last;
    const instant = instantGiven(now);
    if (last?.now !== instant) last = clockAt(instant, zone);
    given = now;
    return last;
  };
}

function clockAt(now: number, zone: Zone): Clock {
  const after = moving((duration): Moment | null => {
    const instant = moveInstant(now, duration, 1, zone);
    return instant === null ? null : { instant, text: formatInstant(instant) };
  });
  const before = moving((duration) => moveInstant(now, duration, -1, zone));
  return { now, today: dayOf(now, zone), at: formatInstant(now), after, before };
}

/** Decisions of one instant move it by few durations, many times each. */
function moving<T>(move: (duration: Duration) => T): (duration: Duration) => T {
  const moved = remembered((_: string, duration: Duration) => move(duration), 1000);
  return (duration) => moved(duration.text, duration);
}

const wanted =
  'Give it as a text with an offset or Z ("2026-11-23T09:00:00Z"), a Date, or milliseconds since 1970.';

function instantGiven(now: unknown): number {
  const instant = typeof now === "string" ? instantWritten(now) : instantCounted(now);
  if (instant !== null) return instant;
  const found =
    now === undefined
      ? "it is missing"
      : `found ${typeof now === "string" ? `"${now}"` : String(now)}`;
  throw new TypeError(`\`now\` must be the instant of the decision, but ${found}. ${wanted}`);
}

function instantWritten(text: string): number | null {
  const time = parseTime(text);
  return time?.offset == null ? null : time.local - time.offset;
}

function instantCounted(now: unknown): number | null {
  // A Date of another window or worker is one too.
  const counted =
    Object.prototype.toString.call(now) === "[object Date]" ? (now as Date).getTime() : now;
  return typeof counted === "number" ? instantInRange(Math.floor(counted)) : null;
}
