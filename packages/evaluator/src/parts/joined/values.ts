import type { JsonValue } from "../../decision/decision.ts";
import type { Operations } from "../../evaluation/operations.ts";
import type { PlanConstant, PlanExpression, PlanType } from "../../plan/plan.ts";
import type { Reader, ReaderOptions } from "../../record/reader.ts";
import type { Known, Value } from "../../values/value.ts";
import { Part } from "../part.ts";

/** What is calculated, or compared in more than one way. */
export type ValueExpression = Extract<
  PlanExpression,
  { op: "now" | "today" | "day of" | "arithmetic" | "contains" | "starts with" }
>;

/** The types whose values are more than a text, a number, or yes or no. */
export type ValueType = Extract<PlanType, { kind: "money" | "date" | "time" | "list of" }>;

export interface Values extends Operations<ValueExpression> {
  readerOf(type: ValueType | { readonly kind: "duration" }, options: ReaderOptions): Reader;
  constantValue(type: ValueType, constant: PlanConstant): Value;
  jsonOf(type: ValueType): (value: Known) => JsonValue;
}

export const values = new Part<Values>(
  "values",
  "money, dates, times, lists of values, durations as facts, calculations, `contains` or `starts with`",
);
