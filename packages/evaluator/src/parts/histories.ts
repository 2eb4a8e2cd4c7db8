/**
 * Joins histories, lists and limits.
 *
 * @module
 */
import { passLimits } from "../decision/limits/hold.ts";
import { compileLimit } from "../decision/limits/limit.ts";
import { compileElements } from "../evaluation/histories/elements.ts";
import { historyReader } from "../record/history.ts";
import { histories } from "./joined/histories.ts";
import { limits } from "./joined/limits.ts";

histories.joined = { compileElements, historyReader };
limits.joined = { compileLimit, passLimits };
