export type * from "./decision/decision.ts";
export type * from "./explanation/explanation.ts";
export type * from "./plan/plan.ts";
