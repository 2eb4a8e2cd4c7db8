import { dayLength, hourLength } from "../values/duration.ts";

// Business time without a calendar: Monday to Friday, 09:00 to 17:00. Local times in, local times out.
const opens = 9 * hourLength;
const closes = 17 * hourLength;
const openHours = closes - opens;

/** Monday is 0. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function lastBusinessDay(day: number): number {
  return day - Math.max(0, weekday(day) - 4);
}

function nextBusinessDay(day: number): number {
  const weekend = weekday(day) - 4;
  return weekend > 0 ? day + 3 - weekend : day;
}

/** The count-th business day after a day, or before it where the count is negative; the day itself for none. */
export function moveDayByBusinessDays(day: number, count: number): number {
  if (count === 0) return day;
  const from = count > 0 ? lastBusinessDay(day) : nextBusinessDay(day);
  const position = weekday(from) + count;
  const weeks = Math.floor(position / 5);
  return from - weekday(from) + weeks * 7 + (position - weeks * 5);
}

/** Going back mirrors going on: from a closed day it starts at the evening of the business day before. */
export function moveByBusinessDays(local: number, count: number, sign: 1 | -1): number {
  const day = Math.floor(local / dayLength);
  const forward = count === 0 ? sign > 0 : count * sign > 0;
  const start = forward ? nextBusinessDay(day) : lastBusinessDay(day);
  const moved = moveDayByBusinessDays(start, count * sign) * dayLength;
  if (start !== day) return moved + (forward ? opens : closes);
  return moved + Math.min(Math.max(local - day * dayLength, opens), closes);
}

/** The first local time by which so many hours have run while it was open; going back, the last from which they run. */
export function moveByBusinessHours(local: number, count: number, sign: 1 | -1): number {
  const hours = count * sign;
  if (hours === 0) return local;
  const forward = hours > 0;
  const start = forward ? firstOpen(local) : lastOpen(local);
  const spent = forward ? start.time - opens : closes - start.time;
  const total = spent + Math.abs(hours) * hourLength;
  // What ends with the last minute of a day ends on that day, not at the opening of the next.
  const days = Math.ceil(total / openHours) - 1;
  const rest = total - days * openHours;
  const day = moveDayByBusinessDays(start.day, forward ? days : -days);
  return day * dayLength + (forward ? opens + rest : closes - rest);
}

interface OpenTime {
  readonly day: number;
  readonly time: number;
}

function firstOpen(local: number): OpenTime {
  const day = Math.floor(local / dayLength);
  const time = local - day * dayLength;
  const start = nextBusinessDay(time >= closes ? day + 1 : day);
  return { day: start, time: start === day ? Math.max(time, opens) : opens };
}

function lastOpen(local: number): OpenTime {
  const day = Math.floor(local / dayLength);
  const time = local - day * dayLength;
  const start = lastBusinessDay(time <= opens ? day - 1 : day);
  return { day: start, time: start === day ? Math.min(time, closes) : closes };
}
