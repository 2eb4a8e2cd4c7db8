/**
 * Joins the checking of plans: once this is imported, `loadPlan` tells where a plan is damaged, and whether it was changed after it
 * was compiled, and records of which nothing is known can be rejected.
 *
 * @module
 */
import { checkPlan } from "../plan/check.ts";
import { planHash } from "../plan/hash.ts";
import { unopened } from "../plan/unopened.ts";
import { unknownRecord } from "../record/unknown-record.ts";
import { checking } from "./joined/check.ts";

checking.joined = { checkPlan, unopened, unknownRecord };

export { planHash };
