import { fold, type PlaybookStatement, type Span } from "@handrail/syntax";
import { zoneExists } from "../constants/moments.ts";
import { reportUnknownCalendar } from "../expressions/business-time.ts";
import { source } from "../expressions/source.ts";
import { secondHeader, unknownZone } from "../findings/files.ts";
import type { Checking } from "./context.ts";
import { checkValidity } from "./validity.ts";

export function checkPlaybook(checking: Checking, node: PlaybookStatement, index: number): void {
  if (checking.firstOf("playbook") !== index) checking.on.report(secondHeader, node.span, {});
  if (node.zone !== null && !zoneExists(node.zone.value)) {
    checking.on.report(unknownZone, node.zone.span, { zone: node.zone.value });
  }
  const { calendar } = node;
  if (calendar !== null && checking.on.names.calendar(fold(calendar.value)) === undefined) {
    reportUnknownCalendar(checking.on, calendar.value, textOf(checking, calendar.span));
  }
  checkValidity(checking, node.valid);
}

/** The text of a clause, after its word. */
function textOf({ on }: Checking, span: Span): Span {
  return { start: span.start + Math.max(0, source(on, span).search(/["“„]/)), end: span.end };
}
