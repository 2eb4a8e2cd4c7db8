/**
 * Joins histories, lists and limits, and the values that they are made of.
 *
 * @module
 */
import { deferred } from "../decision/limits/deferred.ts";
import { passLimits } from "../decision/limits/hold.ts";
import { compileLimit } from "../decision/limits/limit.ts";
import { elementOperations } from "../evaluation/histories/elements.ts";
import { elementScopes } from "../evaluation/histories/scopes.ts";
import { elementReader } from "../record/element-reader.ts";
import { historyMeanings } from "../record/history-meanings.ts";
import "./values.ts";
import { histories } from "./joined/histories.ts";
import { limits } from "./joined/limits.ts";

histories.joined = { ...elementOperations, elementReader, elementScopes, historyMeanings };
limits.joined = { compileLimit, deferred, passLimits };
