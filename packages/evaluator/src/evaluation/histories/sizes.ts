import type { PlanType } from "../../plan/plan.ts";
import { Duration } from "../../values/duration.ts";
import type { Known } from "../../values/value.ts";
import { stepKey } from "../equality.ts";

/** What values of an ordered type are ordered by. */
export function sizeIn(type: PlanType): (value: Known) => number {
  if (type.kind === "step of") {
    const key = stepKey(type.values);
    return (value) => Number(key(value));
  }
  return (value) => Number(value instanceof Duration ? value.elapsed : value);
}
