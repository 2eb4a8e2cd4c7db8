import { columns } from "../../parts/joined/columns.ts";
import { parseDay } from "../../time/iso.ts";
import { dayLength } from "../../time/units.ts";
import { Misfit } from "../misfit.ts";
import type { Reader } from "../reader.ts";

export function dateReader(format: string | null): Reader {
  const parse = format === null ? parseDay : formattedDay(format);
  const expected = format === null ? "a date such as 2026-11-23" : `a date written as ${format}`;
  return (raw) => {
    const day = typeof raw === "string" ? parse(raw.trim()) : null;
    if (typeof day === "number") return day;
    return new Misfit(
      expected,
      day === undefined
        ? "The calendar has no such day."
        : format === null
          ? "Write the year, the month and the day: 2026-11-23."
          : "Write it so, or change the format in the playbook.",
      raw,
    );
  };
}

function formattedDay(format: string): (text: string) => number | null | undefined {
  const parse = columns.needed.dateFormat(format);
  return (text) => {
    const local = parse(text);
    return typeof local === "number" ? Math.floor(local / dayLength) : local;
  };
}
