import type { PlanConstant, PlanType } from "../plan/plan.ts";
import type { Calendars } from "../time/business-time.ts";
import { parseDay, parseTime } from "../time/iso.ts";
import { durationIn } from "./duration.ts";
import { parseMoney } from "./money.ts";
import type { Known, Value } from "./value.ts";

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
  if (type.kind === "list of") return Array.isArray(constant) ? listValue(type.of, constant) : null;
  switch (typeof constant) {
    case "boolean":
      return type.kind === "yes/no" || type.kind === "any" ? constant : null;
    case "number":
      return isNumeric(type) && Number.isFinite(constant) ? constant + 0 : null;
    case "string":
      return textValue(type, constant, calendars);
    default:
      return null;
  }
}

function isNumeric({ kind }: PlanType): boolean {
  return kind === "number" || kind === "percent" || kind === "any";
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

function textValue(type: PlanType, text: string, calendars: Calendars): Value {
  switch (type.kind) {
    case "one of":
    case "step of":
    case "text":
    case "any":
      return text;
    case "money": {
      const amount = parseMoney(text);
      return typeof amount === "number" ? amount : null;
    }
    case "duration":
      return durationIn(text, calendars);
    case "date":
      return parseDay(text) ?? null;
    case "time": {
      const time = parseTime(text);
      return time?.offset == null ? null : time.local - time.offset;
    }
    default:
      return null;
  }
}
