import type { LinkedCalendar } from "../linked/calendar.ts";
import type { Scope } from "../scope/scope.ts";
import { linkCalendar } from "../statements/calendar.ts";
import type { Sources } from "../workspace/sources.ts";

/** The calendars of a scope, by folded name. */
export function linkCalendars(scope: Scope, sources: Sources): readonly LinkedCalendar[] {
  return [...scope.calendars]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, { file, index, fileZone }]) => {
      const statement = sources.tree(file).statements[index];
      if (statement?.kind !== "calendar") return [];
      const place = { file, span: statement.span };
      return [linkCalendar(statement, fileZone ?? scope.zone, place)];
    });
}
