import { values } from "../parts/joined/values.ts";
import type { PlanConstant, PlanType } from "../plan/plan.ts";
import { type Duration, parseDuration } from "./duration.ts";
import type { Value } from "./value.ts";

/**
 * The value of a plan's constant; null where the constant is none of its type, which `loadPlan` rejects.
 *
 * @param readDuration reads business time, too; without it that is no value
 */
export function constantValue(
  type: PlanType,
  constant: PlanConstant,
  readDuration: (text: string) => Duration | null = parseDuration,
): Value {
  switch (type.kind) {
    case "yes/no":
      return plain(constant, "boolean");
    case "number":
    case "percent":
      return plain(constant, "number");
    case "one of":
    case "step of":
    case "text":
      return plain(constant, "string");
    case "duration":
      return typeof constant === "string" ? readDuration(constant) : null;
    case "any":
      return plain(constant);
    case "records of":
      return null;
    default:
      return values.needed.constantValue(type, constant);
  }
}

/** @param kind what it must be, as `typeof` says it */
function plain(constant: PlanConstant, kind: string = typeof constant): Value {
  if (typeof constant !== kind || typeof constant === "object") return null;
  if (typeof constant !== "number") return constant;
  return Number.isFinite(constant) ? constant + 0 : null;
}
