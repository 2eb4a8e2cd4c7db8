import { type Expression, english, nearest } from "@handrail/syntax";
import { replacement } from "../findings/fixes.ts";
import { unknownUnit } from "../findings/time.ts";
import type { Elaboration } from "./elaboration.ts";

const units = Object.values(english.units).flat();

/** Reports a duration in a unit that there is not: `2 dayz` would otherwise be a fact of that name. */
export function reportUnknownUnit(on: Elaboration, node: Expression): boolean {
  if (node.kind !== "nameExpression" || node.name.quoted) return false;
  if (on.find(node.name) !== undefined) return false;
  const [, amount = "", unit = ""] = /^(\d+(?:\.\d+)?) ?(\D.*)$/.exec(node.name.text) ?? [];
  if (unit === "") return false;
  const meant = nearest(unit, units);
  const near = meant === undefined ? undefined : `${amount} ${meant}`;
  const details = { source: node.name.text, unit, near };
  on.report(unknownUnit, node.span, details, replacement(node.span, near));
  return true;
}
