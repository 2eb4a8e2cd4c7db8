/**
 * Joins histories, lists and limits, and the values that they are made of.
 *
 * @module
 */
import { passLimits } from "../decision/limits/hold.ts";
import { compileLimit } from "../decision/limits/limit.ts";
import { elementOperations } from "../evaluation/histories/elements.ts";
import { besideReader } from "../record/beside-reader.ts";
import { historyReader } from "../record/history.ts";
import "./values.ts";
import { histories } from "./joined/histories.ts";
import { limits } from "./joined/limits.ts";

histories.joined = { ...elementOperations, historyReader, besideReader };
limits.joined = { compileLimit, passLimits };
