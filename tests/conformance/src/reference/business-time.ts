import { Temporal } from "temporal-polyfill";

/** "Business time is, without a calendar, Monday to Friday, 09:00 to 17:00, in the zone." */
const opens = Temporal.PlainTime.from("09:00");
const closes = Temporal.PlainTime.from("17:00");

function isBusinessDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5;
}

/** "The n-th business day after it", or before it. */
export function moveBusinessDays(date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    day = neighbour(day, count > 0 ? 1 : -1);
  }
  return day;
}

/** The next business day, or the one before. */
function neighbour(date: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  let day = date.add({ days: step });
  while (!isBusinessDay(day)) day = day.add({ days: step });
  return day;
}

/**
 * "Take the instant's day (the next business day at 09:00 if it is not one; 17:00 of its day if it is past 17:00; 09:00 if it is
 * before), go n business days on, at the same time of day. Subtracting mirrors adding."
 */
export function businessDaysFrom(
  instant: Temporal.Instant,
  count: number,
  zone: string,
): Temporal.Instant {
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  const { day, time } = withinBusinessTime(local, count >= 0 ? 1 : -1);
  return at(moveBusinessDays(day, count), time, zone);
}

function withinBusinessTime(local: Temporal.PlainDateTime, step: 1 | -1) {
  const day = local.toPlainDate();
  const time = local.toPlainTime();
  if (!isBusinessDay(day)) return { day: neighbour(day, step), time: step === 1 ? opens : closes };
  if (Temporal.PlainTime.compare(time, closes) > 0) return { day, time: closes };
  if (Temporal.PlainTime.compare(time, opens) < 0) return { day, time: opens };
  return { day, time };
}

/** "Business hours run only while it is open." */
export function businessHoursFrom(
  instant: Temporal.Instant,
  count: number,
  zone: string,
): Temporal.Instant {
  const step = count >= 0 ? 1 : -1;
  let left = Math.abs(count) * 3_600_000;
  let position = instant.epochMilliseconds;
  let day = instant.toZonedDateTimeISO(zone).toPlainDate();
  for (; left > 0; day = day.add({ days: step })) {
    if (!isBusinessDay(day)) continue;
    const open = at(day, opens, zone).epochMilliseconds;
    const close = at(day, closes, zone).epochMilliseconds;
    const from = step === 1 ? Math.max(position, open) : Math.min(position, close);
    const available = step === 1 ? close - from : from - open;
    if (available <= 0) continue;
    const taken = Math.min(available, left);
    position = from + step * taken;
    left -= taken;
  }
  return Temporal.Instant.fromEpochMilliseconds(position);
}

function at(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  return day.toPlainDateTime(time).toZonedDateTime(zone).toInstant();
}
