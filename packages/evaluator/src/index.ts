export type * from "./decision/decision.ts";
export { operandsOf } from "./evaluation/operands.ts";
export type {
  DecideOptions,
  Evaluator,
  FactsOptions,
  PlanSummary,
  SituationOptions,
} from "./evaluator.ts";
export type * from "./explanation/explanation.ts";
export { loadPlan } from "./load.ts";
export { fold } from "./names/fold.ts";
export { PlanError } from "./plan/error.ts";
export type * from "./plan/plan.ts";
export type { GivenElements, GivenHistories } from "./record/beside.ts";
export type { DataRecord } from "./record/data-record.ts";
export { RecordError, type RecordProblem } from "./record/error.ts";
export type { Now } from "./time/clock.ts";
export type { Cells } from "./values/value.ts";
