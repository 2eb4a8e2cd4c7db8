import type { Mutation } from "./mutation.ts";

export const calendars: readonly Mutation[] = [
  {
    mistake: "business time that names a calendar follows the one that governs",
    module: "calendars",
    change: ({ calendarOf }) => ({
      calendarOf: (playbook, _name, zone) => calendarOf?.(playbook, null, zone),
    }),
  },
  {
    mistake: "a calendar's hours are those of the playbook's zone",
    module: "calendars",
    change: ({ calendarOf }) => ({
      calendarOf: (playbook, name, zone) => ({ ...calendarOf?.(playbook, name, zone), zone }),
    }),
  },
  {
    mistake: "holidays are working days",
    module: "holidays",
    change: () => ({ isGermanHoliday: () => false }),
  },
  {
    mistake: "holidays are known for ever",
    module: "calendars",
    change: ({ calendarOf }) => ({
      // Long enough to be wrong: a calendar that is never open would be asked for ever.
      calendarOf: (...args) => ({ ...calendarOf?.(...args), knows: beforeLong }),
    }),
  },
  {
    mistake: "a day that is closed is closed from midnight, also for the night that began before",
    module: "calendars",
    change: ({ calendarOf }) => ({
      calendarOf: (...args) => {
        const calendar = calendarOf?.(...args);
        const openings = (day: never) => calendar.openings(day).filter(endsOn(day, calendar));
        return { ...calendar, openings };
      },
    }),
  },
  {
    mistake: "business days keep the time of day beyond the hours",
    module: "business-time",
    change: ({ businessDaysFrom }) => ({
      businessDaysFrom: (instant, count, back, calendar) => {
        const moved = businessDaysFrom?.(instant, count, back, calendar);
        const time = instant.toZonedDateTimeISO(calendar.zone).toPlainTime();
        return moved?.toZonedDateTimeISO(calendar.zone).withPlainTime(time).toInstant() ?? null;
      },
    }),
  },
];

function beforeLong({ year }: { readonly year: number }): boolean {
  return year >= 1990 && year <= 2060;
}

/** Whether an opening has ended before a day on which it is closed. */
// biome-ignore lint/suspicious/noExplicitAny: a mutation knows the functions that it replaces.
function endsOn(day: any, calendar: any) {
  // biome-ignore lint/suspicious/noExplicitAny: a mutation knows the functions that it replaces.
  return ({ to }: any) => {
    const next = day.add({ days: 1 });
    return calendar.openings(next).length > 0 || to.toPlainDate().equals(day);
  };
}
