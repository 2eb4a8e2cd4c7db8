import type { ValueType } from "../parts/joined/values.ts";
import type { PlanConstant, PlanType } from "../plan/plan.ts";
import { parseDay, parseTime } from "../time/iso.ts";
import { constantValue } from "./constant.ts";
import { parseMoney } from "./money.ts";
import type { Known, Value } from "./value.ts";

/** The value of a constant that is more than a text, a number, or yes or no; null where it is none of its type. */
export function valueConstant(type: ValueType, constant: PlanConstant): Value {
  if (type.kind === "list of") return Array.isArray(constant) ? listValue(type.of, constant) : null;
  if (typeof constant !== "string") return null;
  switch (type.kind) {
    case "money": {
      const amount = parseMoney(constant);
      return typeof amount === "number" ? amount : null;
    }
    case "date":
      return parseDay(constant) ?? null;
    case "time": {
      const time = parseTime(constant);
      return time?.offset == null ? null : time.local - time.offset;
    }
  }
}

function listValue(of: PlanType, elements: readonly PlanConstant[]): Value {
  const values: Known[] = [];
  for (const element of elements) {
    const value = constantValue(of, element);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}
