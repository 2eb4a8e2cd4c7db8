import type { JsonValue, Plan } from "@handrail/evaluator";
import { approximateLength } from "../durations.ts";
import type { Counted, EventClass } from "./counters.ts";

type Numbers = readonly (readonly number[])[];

/** More events than these are looked at by their class, not one by one. */
const mostEvents = 6;

/** The classes of so many events, of each history; none where it is not known what has happened. */
export function eventClasses(
  counted: readonly Counted[],
  numbers: Numbers,
  given: readonly boolean[],
  plan: Plan,
): readonly (readonly EventClass[])[] {
  return counted.map(({ countings, classes }, index) => {
    if (given[index] !== true) return [];
    const shortest = (one: EventClass) =>
      Math.min(...one.map((place) => approximateLength(countings[place]?.per ?? 0, plan)));
    return (
      classes
        .flatMap((one, at) => Array.from({ length: numbers[index]?.[at] ?? 0 }, () => one))
        // Events stand in the order of their time: in general, what counts for less long is younger.
        .sort((one, other) => shortest(other) - shortest(one))
    );
  });
}

/** Of many, those of one class are the same. */
export function distinct(
  all: readonly (readonly EventClass[])[],
): readonly (readonly EventClass[])[] {
  return all.flat().length <= mostEvents ? all : all.map((own) => [...new Set(own)]);
}

/** As many of an event as there are of its class. */
export function repeated(
  events: readonly JsonValue[],
  placed: readonly EventClass[],
  all: readonly EventClass[],
): readonly JsonValue[] {
  if (placed.length === all.length) return events;
  return placed.flatMap((own, place) =>
    all.filter((one) => one === own).map(() => events[place] as JsonValue),
  );
}

/** Events at an instant at which, as most months and weeks go, they count for what those of their class do. */
export function dated(
  events: readonly JsonValue[],
  placed: readonly EventClass[],
  { history, countings }: Counted,
  plan: Plan,
  now: string,
): readonly JsonValue[] {
  const at = plan.histories[history]?.fields[0]?.name ?? "at";
  return events.map((event, index) => {
    const counts = new Set(placed[index]);
    const lengths = countings.map(({ per }, place) => ({
      length: approximateLength(per, plan),
      counts: counts.has(place),
    }));
    const own = Math.min(...lengths.flatMap((one) => (one.counts ? [one.length] : [])));
    const over = lengths.flatMap((one) => (!one.counts && one.length < own ? [one.length] : []));
    const age = over.length === 0 ? 0 : (Math.max(...over) + own) / 2;
    const instant = new Date(Date.parse(now) - Math.round(age)).toISOString();
    return { ...(event as { readonly [name: string]: JsonValue }), [at]: instant };
  });
}
