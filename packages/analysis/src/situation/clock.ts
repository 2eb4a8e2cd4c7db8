import { dayLength, hourLength } from "../encoding/units.ts";
import { momentIn } from "./moments.ts";

/** How an example says when something is or was. */
export interface Clock {
  /** An instant as a playbook writes it, in its zone. */
  moment(instant: string): string;
  /** `3 days ago`, as a test may say it; null where the language has no words that short. */
  since(instant: string): string | null;
}

/** Of more hours, nobody sees when that was. */
const mostHours = 72;
const minuteLength = 60_000;

export function clockOf(now: string, zone: string): Clock {
  const moment = momentIn(zone);
  return {
    moment,
    since(instant) {
      const age = Date.parse(now) - Date.parse(instant);
      if (age < 0) return null;
      if (age === 0) return "now";
      const [day, time] = moment(instant).split("T");
      const [today, hour] = moment(now).split("T");
      // Days are counted by the calendar: at the same hour, however long a day was.
      if (time === hour && day !== today) return counted(daysBetween(day, today), "day");
      const hours = age / hourLength;
      if (Number.isInteger(hours)) return hours > mostHours ? null : `${hours}h ago`;
      const minutes = age / minuteLength;
      return Number.isInteger(minutes) && age < hourLength ? `${minutes} min ago` : null;
    },
  };
}

function daysBetween(from = "", to = ""): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}
