import { experiments } from "../parts/joined/experiments.ts";
import { histories } from "../parts/joined/histories.ts";
import { tables } from "../parts/joined/tables.ts";
import { values } from "../parts/joined/values.ts";
import type { Part } from "../parts/part.ts";
import type { PlanExpression } from "../plan/plan.ts";
import type { Operations } from "./operations.ts";

/** What every plan may have. */
export type Basic = Extract<
  PlanExpression,
  { op: "fact" | "constant" | "and" | "or" | "not" | "known" | "compare" | "one of" }
>;

export type PartOp = Exclude<PlanExpression, Basic>["op"];

/** By operation, the part that works it out. */
export const partOf: { readonly [op in PartOp]: Part<Operations> } = {
  now: values,
  today: values,
  "day of": values,
  arithmetic: values,
  contains: values,
  "starts with": values,
  aggregate: histories,
  selection: histories,
  field: histories,
  rows: tables,
  hit: tables,
  pick: tables,
  score: tables,
  band: tables,
  variant: experiments,
};
