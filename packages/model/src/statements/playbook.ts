import type { PlaybookStatement } from "@handrail/syntax";
import { zoneExists } from "../constants/moments.ts";
import { secondHeader, unknownZone } from "../findings/files.ts";
import type { Checking } from "./context.ts";
import { checkValidity } from "./validity.ts";

/** @param isFirst whether no other header stands before it in its file */
export function checkPlaybook(checking: Checking, node: PlaybookStatement, isFirst: boolean): void {
  if (!isFirst) checking.on.report(secondHeader, node.span, {});
  if (node.zone !== null && !zoneExists(node.zone.value)) {
    checking.on.report(unknownZone, node.zone.span, { zone: node.zone.value });
  }
  checkValidity(checking, node.valid);
}
