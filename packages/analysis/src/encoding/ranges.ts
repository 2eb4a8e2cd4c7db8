import type { PlanType } from "@handrail/evaluator";
import type { Ratio } from "../solver/ratio.ts";
import type { Unit } from "./choose.ts";
import { whole } from "./linear.ts";
import { firstDay, firstInstant, greatest, lastDay, lastInstant } from "./units.ts";

/** Between what values of a type lie, whatever a fact says of itself. */
export function naturalBounds(unit: Unit): readonly [Ratio | null, Ratio | null] {
  switch (unit) {
    case "number":
      return [null, null];
    case "count":
      return [whole(0), null];
    case "money":
    case "duration":
      return [whole(-greatest), whole(greatest)];
    case "date":
      return [whole(firstDay), whole(lastDay)];
    case "time":
    case "now":
      return [whole(firstInstant), whole(lastInstant)];
  }
}

export function unitOf(type: PlanType): Unit | null {
  switch (type.kind) {
    case "number":
    case "percent":
      return "number";
    case "money":
    case "duration":
    case "date":
    case "time":
      return type.kind;
    default:
      return null;
  }
}
