import { fold } from "@handrail/syntax";
import { durationSize } from "../constants/durations.ts";
import { tenThousandths } from "../constants/money.ts";
import type { ConstantValue } from "../linked/expression.ts";
import type { Type } from "../types/type.ts";
import { matchValue } from "../types/values.ts";

/** What the values of a type are, as far as it can be told which of them a cell means. */
export type Domain =
  /** `values` null: any text. */
  | {
      readonly kind: "choice";
      readonly values: readonly string[] | null;
      keyOf(value: ConstantValue): string | null;
      show(key: string): string;
    }
  | {
      readonly kind: "line";
      readonly low: number;
      readonly high: number;
      readonly whole: boolean;
      numberOf(value: ConstantValue): number | null;
      show(value: number): string;
    };

/** The domain of a type; null where values have no order and no end, as lists. */
export function domainOf(type: Type): Domain | null {
  switch (type.kind) {
    case "yes/no":
      return choices(["yes", "no"], (value) => (value === true ? "yes" : "no"));
    case "one of":
      if (type.open === true) return choices(null, (value) => fold(String(value)));
      return choices(type.values, (value) => matchValue(type.values, String(value)));
    case "step of":
      return choices(type.values, (value) => matchValue(type.values, String(value)));
    case "text":
      return choices(null, (value) => String(value).toUpperCase().toLowerCase());
    case "number":
      return numbers(String, type.from ?? undefined, type.to ?? undefined);
    case "percent":
      return numbers((value) => `${value}%`);
    case "money":
      return wholes(
        (value) => Number(tenThousandths(String(value))),
        (units) => `${units / 10_000} ${type.currency}`,
      );
    case "duration":
      return type.family === "elapsed" ? wholes(milliseconds, showDuration) : null;
    case "date":
      return wholes(
        (value) => Date.parse(`${value}T00:00:00Z`) / dayLength,
        (day) => new Date(day * dayLength).toISOString().slice(0, 10),
      );
    case "time":
      return wholes(
        (value) => Date.parse(String(value)),
        (instant) => new Date(instant).toISOString().replace(".000Z", "Z"),
      );
    default:
      return null;
  }
}

function choices(
  values: readonly string[] | null,
  keyOf: (value: ConstantValue) => string | null,
): Domain {
  return { kind: "choice", values, keyOf, show: (key) => key };
}

function numbers(
  show: (value: number) => string,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): Domain {
  const numberOf = (value: ConstantValue) => (typeof value === "number" ? value : null);
  return { kind: "line", low, high, whole: false, numberOf, show };
}

function wholes(
  numberOf: (value: ConstantValue) => number | null,
  show: (value: number) => string,
): Domain {
  const infinite = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const finite = (value: ConstantValue) => {
    const number = numberOf(value);
    return number !== null && Number.isFinite(number) ? number : null;
  };
  return { kind: "line", ...infinite, whole: true, numberOf: finite, show };
}

const dayLength = 86_400_000;

function milliseconds(value: ConstantValue): number | null {
  const { unit, size } = durationSize(String(value));
  return unit === "milliseconds" ? size : null;
}

function showDuration(length: number): string {
  if (length % dayLength === 0) return `${length / dayLength} days`;
  if (length % 3_600_000 === 0) return `${length / 3_600_000}h`;
  return length % 60_000 === 0 ? `${length / 60_000} min` : `${length / 1000} s`;
}
