/**
 * The evaluator with all its parts.
 *
 * @module
 */
import "./check.ts";
import "./explain.ts";

export * from "../index.ts";
export { planHash } from "./check.ts";
export { UnknownActionError } from "./explain.ts";
export { decisionSchema } from "./schema.ts";
