import { fold } from "@handrail/syntax";
import type { Declarations } from "./declarations.ts";

type FileCalendars = Pick<Declarations, "calendar" | "calendars"> & { readonly file: string };

/**
 * The folded names of the calendars that may govern business time: one where the playbook says which, several where it does not. A file
 * says which by its header, or by declaring only one; of those that say it, the outermost count.
 */
export function governingCalendars(
  files: readonly FileCalendars[],
  known: ReadonlySet<string>,
  reach: (file: string) => readonly string[],
): readonly string[] {
  const saying = files
    .map((one) => ({ file: one.file, calendars: saidBy(one, known) }))
    .filter(({ calendars }) => calendars.length > 0);
  const outermost = saying.filter(
    ({ file }) => !saying.some((other) => other.file !== file && reach(other.file).includes(file)),
  );
  return [...new Set(outermost.flatMap(({ calendars }) => calendars))].sort();
}

function saidBy({ calendar, calendars }: FileCalendars, known: ReadonlySet<string>) {
  if (calendar !== null && known.has(fold(calendar))) return [fold(calendar)];
  return calendars.map(({ name }) => fold(name));
}
