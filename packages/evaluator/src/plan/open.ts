import { checking } from "../parts/joined/check.ts";
import { show } from "../record/show.ts";
import { compileAgain, PlanError } from "./error.ts";
import { format, schema } from "./format.ts";
import type { Plan } from "./plan.ts";

/**
 * The plan that a document or its JSON text holds. It is taken at its word, unless the checking of plans is joined.
 *
 * @throws PlanError with the first thing that is wrong with it
 */
export function openPlan(given: unknown): Plan {
  const document = typeof given === "string" ? parsed(given) : given;
  const found = Object(document);
  if (found.format !== format || found.schema !== schema) {
    throw new PlanError(
      checking.joined?.unopened(given, document) ??
        `This is no whole plan of this evaluator: found format ${show(found.format)}, schema ${show(found.schema)}, expected format "${format}", schema ${schema}. ${compileAgain}`,
    );
  }
  checking.joined?.checkPlan(found);
  return found;
}

/** Undefined where the text is cut off. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
