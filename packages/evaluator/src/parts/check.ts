/**
 * Joins the checking of plans: once this is imported, `loadPlan` tells where a plan is damaged, and whether it was changed after it
 * was compiled.
 *
 * @module
 */
import { checkPlan } from "../plan/check.ts";
import { planHash } from "../plan/hash.ts";
import { checking } from "./joined/check.ts";

checking.checkPlan = checkPlan;

export { planHash };
