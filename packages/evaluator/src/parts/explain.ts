/**
 * Joins `why`: an evaluator explains its decisions once this is imported.
 *
 * @module
 */
import { UnknownActionError } from "../explanation/unknown-action.ts";
import { explainer } from "../explanation/why.ts";
import { explaining } from "./joined/explain.ts";

explaining.joined = explainer;

export { UnknownActionError };
