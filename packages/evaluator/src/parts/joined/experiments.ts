import type { Operations } from "../../evaluation/operations.ts";
import type { PlanVariant } from "../../plan/plan.ts";
import { Part } from "../part.ts";

export const experiments = new Part<Operations<PlanVariant>>("experiments", "an experiment");
