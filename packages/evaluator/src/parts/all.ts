/**
 * The evaluator with all its parts.
 *
 * @module
 */
import "./answers.ts";
import "./business-time.ts";
import "./check.ts";
import "./choices.ts";
import "./clauses.ts";
import "./columns.ts";
import "./experiments.ts";
import "./explain.ts";
import "./fast.ts";
import "./histories.ts";
import "./messages.ts";
import "./tables.ts";
import "./values.ts";

export * from "../index.ts";
export { loadOwnPlan } from "../load.ts";
export { planHash } from "./check.ts";
export { UnknownActionError } from "./explain.ts";
export { decisionSchema } from "./schema.ts";
