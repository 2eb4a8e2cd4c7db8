import type { PlanConstant } from "@handrail/evaluator";
import type { NumberColumn } from "./column.ts";

const dayLength = 86_400_000;

/** A constant as the number that values of its kind are compared as; null where it is none. */
export function numberOf(as: NumberColumn["as"], constant: PlanConstant): number | null {
  if (as === "number") return typeof constant === "number" ? constant : null;
  if (typeof constant !== "string") return null;
  if (as === "money") return tenThousandths(constant);
  const instant = Date.parse(as === "date" ? `${constant}T00:00:00Z` : constant);
  if (Number.isNaN(instant)) return null;
  return as === "date" ? instant / dayLength : instant;
}

function tenThousandths(decimal: string): number | null {
  const match = /^([+-]?)(\d+)(?:\.(\d{0,4})0*)?$/.exec(decimal);
  if (match === null) return null;
  const [, sign, whole = "", decimals = ""] = match;
  const amount = Number(whole + decimals.padEnd(4, "0"));
  if (!Number.isSafeInteger(amount)) return null;
  return sign === "-" ? 0 - amount : amount;
}
