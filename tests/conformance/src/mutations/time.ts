import { Temporal } from "temporal-polyfill";
import type { Mutation } from "./mutation.ts";

export const time: readonly Mutation[] = [
  {
    mistake: "moving an instant is a millisecond off",
    module: "time",
    change: ({ moveInstant }) => ({
      moveInstant: (...args) => moveInstant?.(...args)?.add({ milliseconds: 1 }) ?? null,
    }),
  },
  {
    mistake: "days are 24 hours",
    module: "time",
    change: ({ moveInstant }) => ({
      moveInstant: (instant, duration, direction, zone) =>
        moveInstant?.(
          instant,
          duration.family === "elapsed"
            ? { ...duration, days: 0, milliseconds: duration.milliseconds + 864e5 * duration.days }
            : duration,
          direction,
          zone,
        ),
    }),
  },
  {
    mistake: "a month is 30 days",
    module: "time",
    change: ({ moveDate }) => ({
      moveDate: (date, duration, direction) =>
        duration.family === "months"
          ? date.add({ days: 30 * direction * duration.months })
          : moveDate?.(date, duration, direction),
    }),
  },
  {
    mistake: "today is the day in UTC",
    module: "time",
    change: ({ dayOf }) => ({ dayOf: (instant) => dayOf?.(instant, "UTC") }),
  },
  {
    mistake: "business days count from the next one",
    module: "business-time",
    change: ({ businessDaysFrom }) => ({
      businessDaysFrom: (instant, count, ...rest) =>
        businessDaysFrom?.(instant, count + Math.sign(count), ...rest),
    }),
  },
  {
    mistake: "business hours run through the night",
    module: "business-time",
    change: () => ({
      businessHoursFrom: (instant: Temporal.Instant, count: number) =>
        instant.add(Temporal.Duration.from({ hours: count })),
    }),
  },
  {
    mistake: "the last valid day is not included",
    module: "sentences",
    change: ({ ruleTruth }) => ({
      ruleTruth: (situation, rule) => ruleTruth?.(situation, { ...rule, valid: cut(rule.valid) }),
    }),
  },
];

function cut(days: { from: string | null; until: string | null } | null) {
  if (days === null || days.until === null) return days;
  return { ...days, until: Temporal.PlainDate.from(days.until).subtract({ days: 1 }).toString() };
}
