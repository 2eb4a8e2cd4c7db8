import type { Expression } from "@handrail/syntax";
import { replacement } from "../findings/fixes.ts";
import { unknownUnit } from "../findings/time.ts";
import { nearlyDuration } from "../meant/duration.ts";
import type { Elaboration } from "./elaboration.ts";

/** Reports a duration in a unit that there is not: `2 dayz` would otherwise be a fact of that name. */
export function reportUnknownUnit(on: Elaboration, node: Expression): boolean {
  if (node.kind !== "nameExpression" || node.name.quoted) return false;
  if (on.find(node.name) !== undefined) return false;
  const { text } = node.name;
  const found = nearlyDuration(text);
  if (found === undefined) return false;
  const [meant, ...others] = found.meant;
  const fix = replacement(node.span, others.length === 0 ? meant : undefined);
  on.report(unknownUnit, node.span, { source: text, ...found }, fix);
  return true;
}
