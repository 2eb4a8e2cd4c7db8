import type { PlaybookStatement } from "@handrail/syntax";
import { zoneExists } from "../constants/moments.ts";
import { checkCalendarName } from "../expressions/business-time.ts";
import { secondHeader, unknownZone } from "../findings/files.ts";
import type { Checking } from "./context.ts";
import { checkValidity } from "./validity.ts";

export function checkPlaybook(checking: Checking, node: PlaybookStatement, index: number): void {
  if (checking.firstOf("playbook") !== index) checking.on.report(secondHeader, node.span, {});
  if (node.zone !== null && !zoneExists(node.zone.value)) {
    checking.on.report(unknownZone, node.zone.span, { zone: node.zone.value });
  }
  if (node.calendar !== null) checkCalendarName(checking.on, node.calendar);
  checkValidity(checking, node.valid);
}
