import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import type { TextLiteral } from "../tree/expressions.ts";
import type { PlaybookStatement } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `playbook "…"`, with `version`, `owner`, `zone`, `calendar` and `valid`. */
export const playbook: StatementSyntax<PlaybookStatement> = {
  keyword: "playbook",
  head: "plain",
  clauses: {
    version: { start: "text", mode: "plain" },
    owner: { start: "text", mode: "plain" },
    zone: { start: "text", mode: "plain" },
    calendar: { start: "text", mode: "plain" },
    valid: { start: "validity", mode: "validity" },
  },
  read(kit) {
    return {
      kind: "playbook",
      span: kit.span,
      title: kit.wholeText(kit.head, { what: "a title in quotes", example: 'playbook "Sales"' }),
      version: kit.bareClause("version", "version 1.0.0"),
      owner: kit.bareClause("owner", "owner sales operations"),
      zone: kit.bareClause("zone", "zone Europe/Berlin"),
      calendar: readCalendar(kit),
      valid: kit.validity("valid"),
    };
  },
  print({ title, version, owner, zone, calendar, valid, span }, printer) {
    const { clauses: words } = english;
    const others = printer.inOrder([
      owner === null ? null : printer.textClause(words.owner, owner),
      zone === null ? null : printer.bareClause(words.zone, zone),
      calendar === null ? null : printCalendar(calendar, printer),
      valid === null ? null : printer.validity(valid),
    ]);
    const named = version === null ? null : printer.bareClause(words.version, version);
    const leads = named !== null && others.every(({ at }) => at > named.at);
    const head = [
      leaf(english.statements.playbook, span.start),
      title === null ? "" : [" ", printer.literal(title)],
      leads ? [" ", named.doc] : "",
    ];
    const clauses = leads ? others : printer.inOrder([named, ...others]);
    return { head, clauses, spread: true };
  },
};

/** The calendar that governs. */
function readCalendar(kit: StatementKit): TextLiteral | null {
  const slice = kit.one("calendar");
  if (slice === undefined) return null;
  return kit.wholeText(slice, { what: "a name in quotes", example: 'calendar "office"' });
}

function printCalendar(calendar: TextLiteral, printer: Printer): ClauseDoc {
  const at = printer.before(calendar);
  return { at, doc: [leaf(`${english.clauses.calendar} `, at), printer.literal(calendar)] };
}
