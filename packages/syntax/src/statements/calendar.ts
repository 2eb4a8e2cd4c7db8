import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { CalendarStatement } from "../tree/statements.ts";
import { readClosed } from "./calendar/closed.ts";
import { readHolidays } from "./calendar/holidays.ts";
import { readOpen } from "./calendar/open.ts";
import { printClosed, printHolidays, printOpen } from "./calendar/print.ts";
import type { StatementSyntax } from "./syntax.ts";

const needed = { what: "a name in quotes", example: 'calendar "office"' };

/** `calendar "…"`, with `zone`, `open`, `closed` and `holidays`. */
export const calendar: StatementSyntax<CalendarStatement> = {
  keyword: "calendar",
  head: "plain",
  clauses: {
    zone: { start: "text", mode: "plain" },
    open: { start: "line", mode: "raw", repeats: true },
    closed: { start: "line", mode: "raw", repeats: true },
    holidays: { start: "line", mode: "raw", repeats: true },
  },
  read(kit) {
    return {
      kind: "calendar",
      span: kit.span,
      title: kit.wholeText(kit.head, needed),
      zone: kit.bareClause("zone", "zone Europe/Berlin"),
      open: kit.all("open").flatMap((slice) => readOpen(kit, slice)),
      closed: kit.all("closed").map((slice) => readClosed(kit, slice)),
      holidays: kit.all("holidays").map((slice) => readHolidays(kit, slice)),
    };
  },
  print({ title, zone, open, closed, holidays, span }, printer) {
    const word = leaf(english.statements.calendar, span.start);
    const head = title === null ? word : [word, " ", printer.literal(title)];
    const clauses = printer.inOrder([
      zone === null ? null : printer.bareClause(english.clauses.zone, zone),
      ...open.map((one) => printOpen(one)),
      ...closed.map((one) => printClosed(one, printer)),
      ...holidays.map((one) => printHolidays(one, printer)),
    ]);
    return { head, clauses, spread: true };
  },
};
