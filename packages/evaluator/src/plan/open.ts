import { checking } from "../parts/joined/check.ts";
import { isObject } from "../record/object.ts";
import { show } from "../record/show.ts";
import { compileAgain, PlanError } from "./error.ts";
import type { Plan } from "./plan.ts";

const format = "handrail-plan";
const schema = 1;

/**
 * The plan that a document or its JSON text holds. It is taken at its word, unless the checking of plans is joined.
 *
 * @throws PlanError with the first thing that is wrong with it
 */
export function openPlan(given: unknown): Plan {
  const document = typeof given === "string" ? parsed(given) : given;
  if (!isObject(document)) {
    throw new PlanError(
      `This is no plan: found ${show(document)}, expected the object that a playbook compiles to. ${compileAgain}`,
    );
  }
  checkVersion(document);
  checking.joined?.checkPlan(document);
  return document as unknown as Plan;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    const found =
      text.trim() === "" ? "nothing" : `${text.length} characters that are no whole JSON document`;
    throw new PlanError(
      `The plan is cut off or damaged: found ${found}, expected the JSON text of a plan. ${compileAgain}`,
    );
  }
}

function checkVersion(document: { readonly [part: string]: unknown }): void {
  if (document.format !== format) {
    const found =
      document.format === undefined ? "no format" : `the format ${show(document.format)}`;
    throw new PlanError(`This is no plan: found ${found}, expected "${format}". ${compileAgain}`);
  }
  const found = document.schema;
  if (found === schema) return;
  if (typeof found === "number" && found > schema) {
    throw new PlanError(
      `The plan is newer than this evaluator: found schema ${found}, expected ${schema}. Update @handrail/evaluator, or compile the playbook again with the \`handrail compile\` of its version.`,
    );
  }
  throw new PlanError(
    `The plan is older than this evaluator: found ${found === undefined ? "no schema" : `schema ${show(found)}`}, expected ${schema}. ${compileAgain}`,
  );
}
