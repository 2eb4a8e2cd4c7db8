import type { SyntaxFile } from "@handrail/syntax";
import { source } from "../expressions/source.ts";
import { whichCalendar } from "../findings/calendars.ts";
import { businessTimeIn } from "../statements/business-time.ts";
import type { Checking } from "../statements/context.ts";

/** Where several calendars may govern, business time has to name its own; the first of a file that does not is reported. */
export function checkWhichCalendar({ on, scope }: Checking, { statements }: SyntaxFile): void {
  if (scope.governing.length < 2) return;
  const open = businessTimeIn(statements).find(({ calendar }) => calendar === undefined);
  if (open === undefined) return;
  const names = scope.governing.map((folded) => scope.calendars.get(folded)?.name ?? folded);
  on.report(whichCalendar, open.span, { source: source(on, open.span), names });
}
