import type { PlanType } from "../plan/plan.ts";

export type ChoiceType = Extract<PlanType, { kind: "one of" | "step of" }>;

/** The types that every plan may have. */
export type PlainType =
  | ChoiceType
  | Extract<PlanType, { kind: "yes/no" | "number" | "percent" | "text" }>;
