import { values } from "../parts/joined/values.ts";
import type { PlanConstant, PlanType } from "../plan/plan.ts";
import type { Calendars } from "../time/business-time.ts";
import { durationIn } from "./duration.ts";
import type { Value } from "./value.ts";

/**
 * The value of a plan's constant; null where the constant is none of its type, which `loadPlan` rejects.
 *
 * @param calendars what business time follows; without them it is no value
 */
export function constantValue(
  type: PlanType,
  constant: PlanConstant,
  calendars: Calendars = () => undefined,
): Value {
  switch (type.kind) {
    case "yes/no":
      return typeof constant === "boolean" ? constant : null;
    case "number":
    case "percent":
      return numeric(constant);
    case "one of":
    case "step of":
    case "text":
      return typeof constant === "string" ? constant : null;
    case "duration":
      return typeof constant === "string" ? durationIn(constant, calendars) : null;
    case "any":
      return typeof constant === "number"
        ? numeric(constant)
        : typeof constant === "object"
          ? null
          : constant;
    case "records of":
      return null;
    default:
      return values.needed.constantValue(type, constant);
  }
}

function numeric(constant: PlanConstant): number | null {
  return typeof constant === "number" && Number.isFinite(constant) ? constant + 0 : null;
}
