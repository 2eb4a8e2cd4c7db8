import type { checkPlan } from "../../plan/check.ts";
import type { unopened } from "../../plan/unopened.ts";
import type { unknownRecord } from "../../record/unknown-record.ts";
import { Part } from "../part.ts";

export interface Checking {
  readonly checkPlan: typeof checkPlan;
  readonly unopened: typeof unopened;
  readonly unknownRecord: typeof unknownRecord;
}

export const checking = new Part<Checking>("check");
